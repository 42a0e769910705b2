/* Searches the clauses of window.aupSearchIndex. Every word of the query must begin a word of the clause or its title. */
(function () {
  "use strict";
  var MOST = 100;
  var form = document.getElementById("aup-search");
  var query = document.getElementById("aup-query");
  var all = document.getElementById("aup-all");
  var count = document.getElementById("aup-count");
  var results = document.getElementById("aup-results");
  var index = window.aupSearchIndex;

  form.hidden = false;
  if (!index) {
    count.textContent = form.dataset.failed;
    return;
  }

  function plain(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").replace(/\u2019/g, "'").toLowerCase();
  }

  var titles = index.policies.map(function (policy) { return plain(policy.title); });
  var texts = index.clauses.map(function (clause) {
    return " " + plain((clause.n ? clause.n + " " : "") + clause.t).replace(/[^\p{L}\p{N}']+/gu, " ") + " "
        + titles[clause.p].replace(/[^\p{L}\p{N}']+/gu, " ");
  });

  function wordsOf(text) {
    return plain(text).split(/[^\p{L}\p{N}']+/u).filter(function (word) { return word !== ""; });
  }

  function find(words, everywhere) {
    var found = [];
    for (var i = 0; i < texts.length; i++) {
      var clause = index.clauses[i];
      if ((clause.now || everywhere) && words.every(function (word) { return texts[i].indexOf(" " + word) >= 0; })) {
        found.push(clause);
      }
    }
    found.sort(function (a, b) { return (b.now ? 1 : 0) - (a.now ? 1 : 0); });
    return found;
  }

  function address(clause) {
    var id = index.policies[clause.p].id;
    var last = clause.y[clause.y.length - 1];
    var page = clause.now ? "policies/" + id : last ? last + "/" + id : "history/" + id;
    var anchor = clause.now || last ? clause.c : "aup-life-" + clause.c;
    return page + ".html#" + encodeURIComponent(anchor);
  }

  function marked(text, words) {
    var line = document.createElement("p");
    text.split(/([\p{L}\p{N}'\u2019]+)/u).forEach(function (piece) {
      var hit = words.some(function (word) { return plain(piece).indexOf(word) === 0; });
      line.appendChild(hit ? document.createElement("mark") : document.createTextNode(piece));
      if (hit) { line.lastChild.textContent = piece; }
    });
    return line;
  }

  function years(list) {
    var said = list.map(function (year) { return year.replace("-", " " + form.dataset.to + " "); });
    return said.length <= 3 ? said.join(", ") : said[0] + " \u2026 " + said[said.length - 1];
  }

  function numbered(number) {
    var bare = number.length > 1 ? number.replace(/\.$|^([^(].*)\)$/, "$1") : number;
    return bare ? ", " + form.dataset.clause.replace("#", function () { return bare; }) : "";
  }

  function item(clause, words) {
    var entry = document.createElement("li");
    var link = document.createElement("a");
    link.href = address(clause);
    link.textContent = index.policies[clause.p].title + numbered(clause.n);
    entry.appendChild(link);
    var when = document.createElement("span");
    when.className = "when";
    when.textContent = " " + years(clause.y) + (clause.now ? "" : " \u00b7 " + form.dataset.gone);
    entry.appendChild(when);
    entry.appendChild(marked(clause.t, words));
    return entry;
  }

  function show() {
    var words = wordsOf(query.value);
    results.textContent = "";
    if (words.length === 0) {
      count.textContent = "";
      return;
    }
    var found = find(words, all.checked);
    var some = found.length === 1 ? form.dataset.one : form.dataset.many.replace("#", String(found.length));
    count.textContent = found.length === 0 ? form.dataset.none
        : some + (found.length > MOST ? "; " + form.dataset.first : "");
    var list = document.createDocumentFragment();
    found.slice(0, MOST).forEach(function (clause) { list.appendChild(item(clause, words)); });
    results.appendChild(list);
  }

  var asked = new URLSearchParams(location.search);
  query.value = asked.get("q") || "";
  all.checked = asked.get("all") === "1";
  form.addEventListener("submit", function (event) { event.preventDefault(); show(); });
  query.addEventListener("input", show);
  all.addEventListener("change", show);
  show();
})();
