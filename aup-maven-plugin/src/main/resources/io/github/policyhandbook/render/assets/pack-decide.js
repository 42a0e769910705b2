/* The clerk's part: keeps what the meeting decided of each paper, and hands it over as the minute and as a file. */
(function () {
  "use strict";
  var pack = window.aupPack;
  var minute = pack.minute;
  var work = document.querySelector("#aup-minute .minute-work");
  var answer = work.querySelector(".answer");
  var number = document.getElementById("aup-minute-number");
  var clerk = document.getElementById("aup-clerk");

  var papers = Array.from(document.querySelectorAll(".decide")).map(function (element) { return new pack.Paper(element); });

  function write() {
    papers.forEach(function (paper) { paper.show(); });
    minute.write(papers.map(function (paper) { return paper.sentence(); }));
    writeCommands();
  }

  function listen(paper) {
    paper.options.forEach(function (option) { paper.other.append(document.importNode(option, true)); });
    paper.form.addEventListener("submit", function (event) { event.preventDefault(); });
    paper.form.addEventListener("input", function (event) {
      if (event.target === paper.other) {
        return;
      }
      if (event.target.type === "radio" && paper.outcome() === "amended") {
        paper.takeSuggestions();
      }
      paper.keep();
      write();
    });
    paper.other.addEventListener("change", function () {
      paper.tick(paper.other.value);
      paper.other.value = "";
      paper.keep();
      write();
    });
  }

  function file(paper) {
    var decision = paper.decision();
    decision.paper = paper.options.map(function (option) {
      return { id: option.value, fingerprint: option.dataset.fingerprint };
    });
    return decision;
  }

  function save() {
    var decided = papers.filter(function (paper) { return paper.outcome() !== ""; });
    var unnamed = decided.find(function (paper) { return paper.outcome() === "amended" && paper.concerned().length === 0; });
    if (unnamed) {
      answer.textContent = pack.words(minute.says.unnamed, unnamed.element.dataset.title);
      unnamed.form.querySelector(".amending input, .amending select").focus();
      return;
    }
    pack.save("decisions.json",
        { schemaVersion: 1, kind: "aup-decisions", pack: pack.pack(), decisions: decided.map(file) });
    answer.textContent = pack.words(minute.says.saved, "decisions.json");
  }

  /* The commands as ApprovalLines.java words them, with the minute's number and the policies decided on by now. */
  function writeCommands() {
    var named = number.value.trim().replace(/[^\p{L}\p{N} .\/-]/gu, "");
    var decided = papers.filter(function (paper) { return paper.outcome() !== ""; })
        .map(function (paper) { return paper.element.dataset.policy; });
    work.querySelectorAll(".command code").forEach(function (line) {
      var body = line.dataset.body;
      var policies = line.dataset.policies.split(",").filter(function (policy) {
        return decided.length === 0 || decided.indexOf(policy) >= 0;
      });
      var by = named === "" ? body : pack.words(minute.says.numbered, body, named);
      line.textContent = pack.words(line.dataset.form, by, policies.join(","));
      line.parentNode.hidden = policies.length === 0;
    });
  }

  function open() {
    document.documentElement.classList.toggle("as-clerk", clerk.checked);
    work.hidden = !clerk.checked;
  }

  papers.forEach(function (paper) {
    var kept = pack.read().decisions.find(function (one) {
      return one.policy === paper.element.dataset.policy && one.code === paper.element.dataset.code;
    });
    if (kept) {
      paper.recall(kept);
    }
    listen(paper);
  });
  clerk.checked = pack.read().clerk;
  clerk.addEventListener("change", function () {
    pack.change(function (state) { state.clerk = clerk.checked; });
    open();
  });
  number.value = pack.read().minute;
  number.addEventListener("input", function () {
    pack.change(function (state) { state.minute = number.value; });
    writeCommands();
  });
  document.getElementById("aup-save-decisions").addEventListener("click", save);
  document.getElementById("aup-copy-minute").addEventListener("click", function () {
    pack.copy(minute.element, minute.plain(), function (copied) {
      answer.textContent = copied ? minute.says.copied : minute.says.selected;
    });
  });
  open();
  write();
})();
