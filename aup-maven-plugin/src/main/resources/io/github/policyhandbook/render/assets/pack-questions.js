/* The reader's own questions in one place: how many, on what, and two ways to hand them in. */
(function () {
  "use strict";
  /* Mail programs and the systems between them and a browser take addresses of about 2,000 letters. */
  var LONGEST = 1900;
  var pack = window.aupPack;
  var panel = document.getElementById("aup-own");
  var says = panel.dataset;
  var asker = document.getElementById("aup-asker");
  var mail = panel.querySelector("a.action");
  var answer = panel.querySelector(".answer");

  function paper(question) {
    return document.getElementById("aup-decide-" + question.policy);
  }

  /* Where a question stands: beside its clause, else at the end of its paper. */
  function place(question) {
    var places = Array.from(document.querySelectorAll(".ask"))
        .filter(function (one) { return one.dataset.policy === question.policy; });
    return places.find(function (one) { return one.dataset.clause === question.clause; })
        || places[places.length - 1];
  }

  function clauseName(question) {
    var options = paper(question).querySelector("template.clauses").content.querySelectorAll("option");
    var option = Array.from(options).find(function (one) { return one.value === question.clause; });
    return option ? option.textContent : place(question).dataset.name;
  }

  function own() {
    var order = Array.from(document.querySelectorAll(".ask"));
    return pack.read().questions
        .filter(function (question) { return paper(question) && paper(question).dataset.code === question.code; })
        .sort(function (one, other) { return order.indexOf(place(one)) - order.indexOf(place(other)); });
  }

  /* Those that are not in this pack already. A saved file has all, since it may take the place of an earlier one. */
  function fresh() {
    return own().filter(function (question) { return !pack.places.isPrinted(question); });
  }

  /* No half of a character: an address cannot hold one. */
  function whole(text) {
    return Array.from(text).map(function (letter) { return /^[\ud800-\udfff]$/.test(letter) ? "\ufffd" : letter; }).join("");
  }

  function paragraph(question) {
    var lines = [paper(question).dataset.title + ": " + clauseName(question)];
    if (question.question) {
      lines.push(pack.words(says.question, question.question));
    }
    if (question.suggestion) {
      lines.push(pack.words(says.suggestion, question.suggestion));
    }
    return lines.join("\n");
  }

  function address(paragraphs, by) {
    var body = paragraphs.concat(by ? [pack.words(says.from, by)] : []).join("\n\n").replace(/\n/g, "\r\n");
    return "mailto:" + says.clerk + "?subject=" + encodeURIComponent(whole(says.subject))
        + "&body=" + encodeURIComponent(whole(body));
  }

  function fileName() {
    return "questions-" + (pack.fileName(pack.read().by) || says.nobody) + ".json";
  }

  function file() {
    return { schemaVersion: 1, kind: "aup-questions", pack: pack.pack(), by: pack.read().by,
      questions: own().map(function (question) {
        return { policy: question.policy, code: question.code, clause: question.clause,
          question: question.question, suggestion: question.suggestion };
      }) };
  }

  function isLong() {
    return address(fresh().map(paragraph), pack.read().by).length > LONGEST;
  }

  function listItem(question) {
    var item = document.createElement("li");
    var link = document.createElement("a");
    link.href = "#" + place(question).id;
    link.textContent = paper(question).dataset.title + ": " + clauseName(question);
    item.append(link);
    return item;
  }

  function render() {
    var questions = fresh();
    var by = pack.read().by;
    var list = panel.querySelector(".own-list");
    var counted = pack.words(questions.length === 1 ? says.one : says.some, questions.length);
    panel.querySelector(".count").textContent = questions.length > 0 ? counted : own().length > 0 ? says.allHere : says.none;
    list.textContent = "";
    questions.forEach(function (question) { list.append(listItem(question)); });
    list.hidden = questions.length === 0;
    panel.querySelector(".hand-in").hidden = questions.length === 0;
    if (document.activeElement !== asker) {
      asker.value = by;
    }
    mail.href = isLong()
        ? address([pack.words(says.attached, own().length, fileName())], by)
        : address(questions.map(paragraph), by);
    panel.querySelector(".long").textContent = pack.words(says.long, fileName());
    panel.querySelector(".long").hidden = !isLong();
  }

  function save() {
    pack.keepDrafts();
    pack.save(fileName(), file());
    answer.textContent = pack.words(says.saved, fileName());
  }

  asker.addEventListener("input", function () {
    pack.change(function (state) { state.by = asker.value.trim(); });
  });
  mail.addEventListener("click", function () {
    pack.keepDrafts();
    if (isLong()) {
      save();
    }
  });
  panel.querySelector("button.action").addEventListener("click", save);
  pack.onChange(render);
  render();
})();
