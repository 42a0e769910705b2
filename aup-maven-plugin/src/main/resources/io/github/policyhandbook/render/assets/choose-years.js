/* Two select boxes and a button, made of the list of pairs of years. */
(function () {
  "use strict";
  var form = document.getElementById("aup-choose");
  var older = document.getElementById("aup-older");
  var newer = document.getElementById("aup-newer");
  var said = document.getElementById("aup-chosen");
  var rows = Array.prototype.slice.call(document.querySelectorAll("#aup-pairs > div"));
  if (!form || rows.length === 0) { return; }

  function option(box, text, value) {
    var made = document.createElement("option");
    made.textContent = text;
    made.value = value;
    box.appendChild(made);
  }

  function pairs() {
    return Array.prototype.slice.call(rows[Number(older.value)].querySelectorAll("li"));
  }

  function fillNewer() {
    var wanted = newer.selectedOptions.length ? newer.selectedOptions[0].dataset.year : "";
    newer.textContent = "";
    pairs().forEach(function (pair, i) {
      option(newer, pair.dataset.year + (pair.dataset.note ? " (" + pair.dataset.note + ")" : ""), String(i));
      newer.lastChild.dataset.year = pair.dataset.year;
      newer.lastChild.selected = pair.dataset.year === wanted || (wanted === "" && pair.hasAttribute("data-here"));
    });
    said.textContent = "";
  }

  function compare(event) {
    event.preventDefault();
    var pair = pairs()[Number(newer.value)];
    var link = pair.querySelector("a");
    if (link) {
      location.href = link.href;
    } else {
      said.textContent = rows[Number(older.value)].dataset.year + " \u2013 " + pair.dataset.year + ": " + pair.dataset.note;
    }
  }

  rows.forEach(function (row, i) {
    option(older, row.dataset.year, String(i));
    older.lastChild.selected = row.querySelector("[data-here]") !== null;
  });
  older.addEventListener("change", fillNewer);
  form.addEventListener("submit", compare);
  fillNewer();
  form.hidden = false;
})();
