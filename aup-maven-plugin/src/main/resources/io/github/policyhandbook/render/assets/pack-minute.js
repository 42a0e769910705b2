/* Words what stands in the clerk's forms as the minute, by the same messages as the page was made with (Minute.java). */
(function () {
  "use strict";
  var words = window.aupPack.words;
  var section = document.getElementById("aup-minute");
  var says = section.dataset;
  var text = document.getElementById("aup-minute-text");

  /* A clause's name within a sentence begins with a small letter. */
  function within(name) {
    return name.charAt(0).toLowerCase() + name.slice(1);
  }

  function list(parts) {
    var last = parts.length - 1;
    return last < 1 ? parts.join("") : parts.slice(0, last).join(", ") + " " + says.and + " " + parts[last];
  }

  /*
   * On one line and without its full mark, since the sentence has its own, also where a quotation ends with it; and without
   * the number of the clause within a quotation, since the clause is named by it.
   */
  function onOneLine(amendment, clauses) {
    var line = amendment.replace(/[ \t\n\r\f\v\u00a0]+/g, " ").trim().replace(/[. ]+$/, "")
        .replace(/\.([\u201d\u2019"'])$/, "$1");
    return clauses.reduce(function (shorter, name) {
      var number = name.split(" ")[1] || "";
      return /[0-9]/.test(number)
          ? shorter.replace(new RegExp("([\u201c\"])" + number.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + "[.)]? (?=\\p{Lu})", "gu"), "$1")
          : shorter;
    }, line);
  }

  function subject(clauses, amendment) {
    var line = onOneLine(amendment, clauses);
    if (clauses.length === 0) {
      return line === "" ? says.subjectNone : line;
    }
    return line === ""
        ? words(says.subjectClauses, list(clauses.map(within)))
        : words(says.subject, list(clauses.map(within)), line);
  }

  /*
   * The sentence on one paper; empty where nothing is decided. Names of clauses stand in the order of the paper.
   */
  function sentence(paper, outcome, clauses, amendment) {
    if (outcome === "") {
      return "";
    }
    var key = paper.wording + outcome.charAt(0).toUpperCase() + outcome.slice(1);
    return words(says[key], paper.who, paper.paper, paper.code, subject(clauses, amendment), paper.approver);
  }

  /* The minute of all papers, those without a decision as empty sentences. */
  function write(sentences) {
    var said = sentences.filter(function (one) { return one !== ""; });
    var open = sentences.length - said.length;
    var undecided = section.querySelector(".undecided");
    text.querySelectorAll(".minute-sentence").forEach(function (old) { old.remove(); });
    said.forEach(function (one) {
      var line = document.createElement("p");
      line.className = "minute-sentence";
      line.textContent = one;
      text.append(line);
    });
    text.hidden = said.length === 0;
    section.querySelector(".none").hidden = said.length > 0;
    undecided.textContent = words(open === 1 ? says.undecidedOne : says.undecidedSome, open);
    undecided.hidden = said.length === 0 || open === 0;
  }

  /* As it is pasted: a line a paragraph, an empty one between them. */
  function plain() {
    return Array.from(text.querySelectorAll("p")).map(function (line) { return line.textContent; }).join("\n\n");
  }

  window.aupPack.within = within;
  window.aupPack.minute = { sentence: sentence, write: write, plain: plain, element: text, says: says };
})();
