/*
 * Questions and suggested wording beside the changes: one of each reader on each clause, written in a form that opens
 * there, and kept by pack-store.js as it is typed. At the end of a paper it is chosen which of its clauses is meant.
 */
(function () {
  "use strict";
  /* Milliseconds without a key pressed, after which what was typed is kept. */
  var PAUSE = 400;
  var pack = window.aupPack;
  var formTemplate = document.getElementById("aup-ask-form");
  var ownTemplate = document.getElementById("aup-own-question");
  var places = pack.places;
  /* Of each place whose form is open: which clause it is about, and what was asked of that before. */
  var drafts = new Map();

  function opener(place) {
    return place.querySelector(".ask-open button");
  }

  function show(element, text) {
    element.textContent = text;
    element.hidden = text === "";
  }

  function ownItem(place, question) {
    var item = ownTemplate.content.cloneNode(true).querySelector("li");
    var name = places.nameOf(place, question.clause);
    item.dataset.clause = question.clause;
    item.dataset.name = question.clause === "" ? "" : name;
    if (places.isWhole(place) && question.clause !== "") {
      item.querySelector(".about").textContent = ": " + name;
    }
    show(item.querySelector(".question"), question.question);
    show(item.querySelector(".suggestion"), question.suggestion);
    item.querySelector(".suggested").hidden = question.suggestion === "";
    [".edit", ".remove"].forEach(function (button) { item.querySelector(button + " .spoken").textContent = ": " + name; });
    item.querySelector(".edit").addEventListener("click", function () { open(place, question); });
    item.querySelector(".remove").addEventListener("click", function () { remove(place, question); });
    return item;
  }

  function render(place) {
    var own = pack.read().questions.filter(function (question) { return places.isAt(place, question) && !places.isPrinted(question); });
    var list = place.querySelector(".own");
    list.textContent = "";
    var draft = drafts.get(place);
    own = own.filter(function (question) { return !draft || draft.clause !== question.clause; });
    own.forEach(function (question) { list.append(ownItem(place, question)); });
    list.hidden = own.length === 0;
    place.classList.toggle("filled", own.length > 0 || place.querySelector(".asked:not(.own)") !== null);
    opener(place).parentNode.hidden = place.querySelector("form") !== null || (own.length > 0 && !places.isWhole(place));
  }

  function remove(place, question) {
    pack.change(function (state) {
      state.questions = state.questions.filter(function (other) { return !places.same(other, question); });
    });
    opener(place).focus();
    pack.say(formTemplate.content.querySelector("form").dataset.removed);
  }

  function close(place) {
    drafts.delete(place);
    place.querySelector("form").remove();
    opener(place).setAttribute("aria-expanded", "false");
    render(place);
    (place.querySelector(".own .edit") || opener(place)).focus();
  }

  function blank(place, clause) {
    return { policy: place.dataset.policy, code: places.paperOf(place).dataset.code, clause: clause, question: "", suggestion: "" };
  }

  function kept(place, clause) {
    var sought = blank(place, clause);
    return pack.read().questions.find(function (question) { return places.same(question, sought); });
  }

  function written(place) {
    var form = place.querySelector("form");
    var question = blank(place, drafts.get(place).clause);
    question.question = form.querySelector(".question").value.trim();
    question.suggestion = form.querySelector(".suggestion").value.trim();
    return question;
  }

  function isEmpty(question) {
    return question.question === "" && question.suggestion === "";
  }

  /* In the place of what was asked of the same clause; without words it only takes that away. */
  function put(place, question) {
    var name = place.querySelector("form .ask-name");
    pack.change(function (state) {
      var found = state.questions.findIndex(function (other) { return places.same(other, question); });
      var all = isEmpty(question) ? [] : [question];
      state.questions.splice(found < 0 ? state.questions.length : found, found < 0 ? 0 : 1, ...all);
      if (!name.hidden) {
        state.by = name.querySelector(".by").value.trim();
      }
    });
  }

  /* What stands in an open form is kept as it is typed; an emptied form leaves what was asked before. */
  function keepDraft(place) {
    var draft = drafts.get(place);
    clearTimeout(draft.timer);
    if (draft.waits) {
      draft.waits = false;
      put(place, isEmpty(written(place)) ? draft.before : written(place));
    }
  }

  function typed(place) {
    var draft = drafts.get(place);
    draft.touched = true;
    draft.waits = true;
    clearTimeout(draft.timer);
    draft.timer = setTimeout(function () { keepDraft(place); }, PAUSE);
  }

  function keepDrafts() {
    Array.from(drafts.keys()).forEach(keepDraft);
  }

  function undo(place) {
    var draft = drafts.get(place);
    clearTimeout(draft.timer);
    draft.waits = false;
    if (draft.touched) {
      put(place, draft.before);
    }
  }

  function keep(place, form) {
    var question = written(place);
    if (isEmpty(question)) {
      form.querySelector(".error").textContent = form.dataset.empty;
      form.querySelector(".question").focus();
      return;
    }
    clearTimeout(drafts.get(place).timer);
    put(place, question);
    close(place);
    pack.say(pack.isKept() ? form.dataset.kept : form.dataset.held);
  }

  function fill(place, form, clause) {
    var found = kept(place, clause);
    drafts.set(place, { clause: clause, before: found || blank(place, clause), touched: false, waits: false, timer: 0 });
    if (found) {
      form.querySelector(".question").value = found.question;
      form.querySelector(".suggestion").value = found.suggestion;
    }
  }

  /* What was typed goes along to the chosen clause, unless that has a question already: then both stay. */
  function choose(place, form, clause) {
    var moves = drafts.get(place).touched && !kept(place, clause);
    if (moves) {
      undo(place);
    } else {
      keepDraft(place);
    }
    fill(place, form, clause);
    if (moves) {
      typed(place);
      keepDraft(place);
    }
    render(place);
  }

  function prepare(place, form, clause) {
    var select = form.querySelector("select");
    var name = pack.read().by;
    form.querySelector(".ask-about").hidden = !places.isWhole(place);
    if (places.isWhole(place)) {
      var elsewhere = places.beside(place.dataset.policy);
      places.options(place).filter(function (option) { return elsewhere.indexOf(option.value) < 0; })
          .forEach(function (option) { select.append(document.importNode(option, true)); });
      select.value = clause;
      select.addEventListener("change", function () { choose(place, form, select.value); });
    }
    form.querySelector(".ask-copy").hidden = place.dataset.proposed === "";
    form.querySelector(".copy").addEventListener("click", function () {
      form.querySelector(".suggestion").value = place.dataset.proposed;
      form.querySelector(".suggestion").focus();
      typed(place);
    });
    form.querySelector(".ask-name").hidden = name !== "";
    form.querySelector(".by").value = name;
    form.querySelector(".cancel").addEventListener("click", function () {
      undo(place);
      close(place);
    });
    form.querySelectorAll("textarea, .by").forEach(function (field) {
      field.addEventListener("input", function () { typed(place); });
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      keep(place, form);
    });
    fill(place, form, clause);
  }

  function open(place, question) {
    if (drafts.has(place)) {
      keepDraft(place);
      close(place);
    }
    var form = formTemplate.content.cloneNode(true).querySelector("form");
    var clause = question ? question.clause : place.dataset.clause;
    prepare(place, form, clause);
    place.querySelector(".ask-open").after(form);
    opener(place).setAttribute("aria-expanded", "true");
    render(place);
    form.querySelector(".question").focus();
  }

  /* A page that is left is not always told so in time: on a phone it is first hidden, and may never be shown again. */
  window.addEventListener("pagehide", keepDrafts);
  document.addEventListener("visibilitychange", keepDrafts);
  window.addEventListener("beforeunload", function (event) {
    keepDrafts();
    if (!pack.isKept() && drafts.size > 0) {
      event.preventDefault();
    }
  });
  pack.keepDrafts = keepDrafts;
  places.all.forEach(function (place) {
    opener(place).addEventListener("click", function () { open(place, null); });
    pack.onChange(function () { render(place); });
    render(place);
  });
})();
