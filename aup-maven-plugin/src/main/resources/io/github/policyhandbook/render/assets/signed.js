/* Leads from the day somebody signed, or the code on the slip, to what changed since. The table of texts holds the days. */
(function () {
  "use strict";
  var form = document.getElementById("aup-signed");
  var day = document.getElementById("aup-signed-day");
  var code = document.getElementById("aup-signed-code");
  var answer = document.getElementById("aup-signed-answer");
  var texts = Array.from(document.getElementById("aup-signed-texts").tBodies[0].rows);

  function now(row) {
    return row.hasAttribute("data-now");
  }

  /* A text that came back has the code of the older one: then nothing changed. */
  function byCode(digits) {
    var found = texts.filter(function (row) { return row.dataset.code.replace("-", "") === digits; });
    return found.find(now) || found[0];
  }

  function byDay(date) {
    return texts.find(function (row) {
      return row.dataset.from !== "" && row.dataset.from <= date
          && (row.dataset.until === "" || date <= row.dataset.until);
    });
  }

  /* The day on the reader's own calendar, as the table writes it. */
  function today() {
    var clock = new Date();
    var here = new Date(clock.getTime() - clock.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
    return here > form.dataset.today ? here : form.dataset.today;
  }

  function noText(date) {
    var first = texts.reduce(function (earliest, row) {
      return row.dataset.from !== "" && row.dataset.from < earliest ? row.dataset.from : earliest;
    }, date);
    return first < date ? form.dataset.gap : form.dataset.before;
  }

  function answerFor(row, otherwise, asked) {
    if (row && !now(row)) {
      location.href = row.querySelector("a").href + asked;
      return "";
    }
    return row ? form.dataset.same : otherwise;
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var digits = code.value.toLowerCase().replace(/[^0-9a-z]/g, "");
    if (digits !== "") {
      var typed = code.value.trim();
      answer.textContent =
          answerFor(byCode(digits), form.dataset.unknown.replace("#", function () { return typed; }), "");
    } else if (!/^\d{4}-\d\d-\d\d$/.test(day.value)) {
      answer.textContent = form.dataset.empty;
    } else if (day.value > today()) {
      answer.textContent = form.dataset.future;
    } else {
      answer.textContent = answerFor(byDay(day.value), noText(day.value), "?signed=" + day.value);
    }
  });
  form.hidden = false;
})();
