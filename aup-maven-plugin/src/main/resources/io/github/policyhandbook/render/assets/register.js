/* Sorts the review schedule by the column that is chosen, and leaves out what is not looked for. Needs tablesort.js. */
(function () {
  "use strict";
  var table = document.getElementById("aup-register");
  var form = document.getElementById("aup-filter");
  var shown = document.getElementById("aup-shown");
  var sought = document.getElementById("aup-filter-words");
  var overdue = document.getElementById("aup-filter-overdue");
  var statutory = document.getElementById("aup-filter-statutory");
  var headers = Array.from(table.tHead.rows[0].cells);
  var rows = Array.from(table.tBodies[0].rows);

  function plain(text) {
    return text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  var texts = new Map(rows.map(function (row) { return [row, plain(row.textContent)]; }));

  function fits(row, words) {
    return words.every(function (word) { return texts.get(row).indexOf(word) >= 0; })
        && (!overdue.checked || row.hasAttribute("data-overdue"))
        && (!statutory.checked || row.hasAttribute("data-statutory"));
  }

  function sorted() {
    var header = headers.find(function (cell) { return cell.hasAttribute("aria-sort"); });
    var name = header.textContent;
    var way = header.getAttribute("aria-sort") === "ascending" ? header.dataset.up : header.dataset.down;
    return way.replace("#", function () { return name.charAt(0).toLowerCase() + name.slice(1); });
  }

  function tell() {
    var count = rows.filter(function (row) { return !row.hidden; }).length;
    var some = count === 0 ? form.dataset.none : form.dataset.some.replace("#", String(count));
    shown.textContent = (count === rows.length ? form.dataset.all : some) + ", " + sorted() + ".";
  }

  function filter() {
    var words = plain(sought.value).split(/\s+/).filter(function (word) { return word !== ""; });
    rows.forEach(function (row) { row.hidden = !fits(row, words); });
    tell();
  }

  /* The sorter turns rows that are alike round: from Z to A before, they stand from A to Z after it, either way. */
  function titlesBackwards() {
    rows.slice().reverse().forEach(function (row) { table.tBodies[0].appendChild(row); });
  }

  /* A cell that states nothing is neither first nor last in any order: its row stands below all others. */
  function unstatedLast() {
    var column = headers.findIndex(function (cell) { return cell.hasAttribute("aria-sort"); });
    rows.forEach(function (row) {
      if (row.cells[column].getAttribute("data-sort") === "") {
        table.tBodies[0].appendChild(row);
      }
    });
    tell();
  }

  /* Numbers are first looked at from the highest: the sorter turns round what it takes for ascending. */
  function highestFirst() {
    if (!this.hasAttribute("aria-sort")) {
      this.setAttribute("aria-sort", "ascending");
    }
  }

  headers.forEach(function (header) {
    var button = document.createElement("button");
    button.type = "button";
    button.textContent = header.textContent;
    header.textContent = "";
    header.appendChild(button);
    if (header.dataset.sortMethod === "number") {
      header.addEventListener("click", highestFirst);
    }
  });
  headers[0].setAttribute("data-sort-default", "");
  table.classList.add("sortable");
  table.addEventListener("beforeSort", titlesBackwards);
  table.addEventListener("afterSort", unstatedLast);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", filter);
  form.hidden = false;
  document.getElementById("aup-sort-by").hidden = false;
  new window.Tablesort(table);
})();
