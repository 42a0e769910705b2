/*
 * Questions and suggested wording beside the changes: one of each reader on each clause, written in a form that opens
 * there, kept by pack-store.js. At the end of a paper it is chosen which of its clauses is meant.
 */
(function () {
  "use strict";
  var pack = window.aupPack;
  var formTemplate = document.getElementById("aup-ask-form");
  var ownTemplate = document.getElementById("aup-own-question");
  var places = Array.from(document.querySelectorAll(".ask"));

  function paperOf(place) {
    return document.getElementById("aup-decide-" + place.dataset.policy);
  }

  function isWhole(place) {
    return place.dataset.clause === "";
  }

  /* The clauses of a paper that have a place of their own. */
  function beside(policy) {
    return places.filter(function (place) { return place.dataset.policy === policy && !isWhole(place); })
        .map(function (place) { return place.dataset.clause; });
  }

  function options(place) {
    return Array.from(paperOf(place).querySelector("template.clauses").content.querySelectorAll("option"));
  }

  function nameOf(place, clause) {
    var option = options(place).find(function (one) { return one.value === clause; });
    return option ? option.textContent : place.dataset.name;
  }

  function isAt(place, question) {
    if (question.policy !== place.dataset.policy || question.code !== paperOf(place).dataset.code) {
      return false;
    }
    return isWhole(place)
        ? beside(question.policy).indexOf(question.clause) < 0
        : question.clause === place.dataset.clause;
  }

  function same(one, other) {
    return one.policy === other.policy && one.code === other.code && one.clause === other.clause;
  }

  function opener(place) {
    return place.querySelector(".ask-open button");
  }

  function show(element, text) {
    element.textContent = text;
    element.hidden = text === "";
  }

  function ownItem(place, question) {
    var item = ownTemplate.content.cloneNode(true).querySelector("li");
    var name = nameOf(place, question.clause);
    item.dataset.clause = question.clause;
    item.dataset.name = question.clause === "" ? "" : name;
    if (isWhole(place) && question.clause !== "") {
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
    var own = pack.read().questions.filter(function (question) { return isAt(place, question); });
    var list = place.querySelector(".own");
    list.textContent = "";
    own.forEach(function (question) { list.append(ownItem(place, question)); });
    list.hidden = own.length === 0;
    place.classList.toggle("filled", own.length > 0 || place.querySelector(".asked:not(.own)") !== null);
    opener(place).parentNode.hidden = place.querySelector("form") !== null || (own.length > 0 && !isWhole(place));
  }

  function remove(place, question) {
    pack.change(function (state) {
      state.questions = state.questions.filter(function (other) { return !same(other, question); });
    });
    opener(place).focus();
    pack.say(formTemplate.content.querySelector("form").dataset.removed);
  }

  function close(place) {
    place.querySelector("form").remove();
    opener(place).setAttribute("aria-expanded", "false");
    render(place);
    (place.querySelector(".own .edit") || opener(place)).focus();
  }

  function keep(place, form) {
    var question = {
      policy: place.dataset.policy,
      code: paperOf(place).dataset.code,
      clause: isWhole(place) ? form.querySelector("select").value : place.dataset.clause,
      question: form.querySelector(".question").value.trim(),
      suggestion: form.querySelector(".suggestion").value.trim()
    };
    if (question.question === "" && question.suggestion === "") {
      form.querySelector(".error").textContent = form.dataset.empty;
      form.querySelector(".question").focus();
      return;
    }
    pack.change(function (state) {
      var at = state.questions.findIndex(function (other) { return same(other, question); });
      state.questions.splice(at < 0 ? state.questions.length : at, at < 0 ? 0 : 1, question);
      state.by = form.querySelector(".by").value.trim();
    });
    close(place);
    pack.say(pack.isKept() ? form.dataset.kept : form.dataset.held);
  }

  function fill(place, form, clause) {
    var sought = { policy: place.dataset.policy, code: paperOf(place).dataset.code, clause: clause };
    var found = pack.read().questions.find(function (question) { return same(question, sought); });
    if (found) {
      form.querySelector(".question").value = found.question;
      form.querySelector(".suggestion").value = found.suggestion;
    }
  }

  function prepare(place, form, clause) {
    var select = form.querySelector("select");
    var name = pack.read().by;
    form.querySelector(".ask-about").hidden = !isWhole(place);
    if (isWhole(place)) {
      var elsewhere = beside(place.dataset.policy);
      options(place).filter(function (option) { return elsewhere.indexOf(option.value) < 0; })
          .forEach(function (option) { select.append(document.importNode(option, true)); });
      select.value = clause;
      select.addEventListener("change", function () { fill(place, form, select.value); });
    }
    form.querySelector(".ask-copy").hidden = place.dataset.proposed === "";
    form.querySelector(".copy").addEventListener("click", function () {
      form.querySelector(".suggestion").value = place.dataset.proposed;
      form.querySelector(".suggestion").focus();
    });
    form.querySelector(".ask-name").hidden = name !== "";
    form.querySelector(".by").value = name;
    form.querySelector(".cancel").addEventListener("click", function () { close(place); });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      keep(place, form);
    });
    fill(place, form, clause);
  }

  function open(place, question) {
    if (place.querySelector("form")) {
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

  places.forEach(function (place) {
    opener(place).addEventListener("click", function () { open(place, null); });
    pack.onChange(function () { render(place); });
    render(place);
  });
})();
