/* Says which text applied on the day somebody signed (?signed=2024-10-03), where that day is one of the text's own. */
(function () {
  "use strict";
  var line = document.getElementById("aup-signed-on");
  var day = new URLSearchParams(location.search).get("signed") || "";
  var time = new Date(day + "T00:00:00Z");

  /* 30 February is none. */
  function isDay() {
    return /^\d{4}-\d\d-\d\d$/.test(day) && !isNaN(time) && time.toISOString().slice(0, 10) === day;
  }

  /* A last day that is empty is behind every other. */
  function applied() {
    return line.dataset.days.split(" ").some(function (days) {
      var ends = days.split("/");
      return ends.length === 2 && ends[0] <= day && (ends[1] === "" || day <= ends[1]);
    });
  }

  if (isDay() && applied()) {
    var form = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    var words = new Intl.DateTimeFormat(document.documentElement.lang, form).format(time);
    line.textContent = line.textContent.replace("#day", function () { return words; });
    line.hidden = false;
  }
})();
