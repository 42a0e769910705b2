/* Says which text of a policy applied on a day: its history page for any day that is asked for, the page of a version for
   the day the reader came with (?on=2024-03-14). */
(function () {
  "use strict";

  function inTime(day) {
    return new Date(day + "T00:00:00Z");
  }

  /* The day, where it is one: 30 February is none. */
  function real(day) {
    var time = inTime(day);
    var written = /^\d{4}-\d{2}-\d{2}$/.test(day) && !isNaN(time);
    return written && time.toISOString().slice(0, 10) === day ? day : "";
  }

  function inWords(day) {
    var form = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" };
    return new Intl.DateTimeFormat(document.documentElement.lang, form).format(inTime(day));
  }

  /* An empty first day is before, an empty last day is behind every other. */
  function within(day, days) {
    return days.first <= day && (days.last === "" || day <= days.last);
  }

  function filled(sentence, day, text, until) {
    return sentence.replace("#day", inWords(day)).replace("#text", text).replace("#until", until);
  }

  function answer(form, rows, day) {
    var row = rows.filter(function (one) { return within(day, one.dataset); })[0];
    var days = row ? row.dataset : { starts: "", until: "", last: "", note: form.dataset.begins };
    var later = day > form.dataset.today;
    var said = "unknown" in days ? "unknown"
        : days.starts ? (later ? "later" : days.last ? "applied" : "appliedOpen")
        : (later ? "laterNone" : "none");
    var output = form.querySelector("output");
    output.textContent = filled(form.dataset[said], day, days.starts, days.until) + (days.note ? " " + days.note : "");
    var text = row ? row.querySelector("a") : null;
    if (text) {
      var link = document.createElement("a");
      link.href = text.getAttribute("href") + "?on=" + day;
      link.textContent = form.dataset.read;
      output.append(" ", link);
    }
    rows.forEach(function (one) { one.classList.toggle("asked", one === row); });
  }

  function ask(form, asked) {
    var input = form.querySelector("input");
    var rows = Array.from(document.querySelectorAll("#aup-days-table tbody tr"));
    form.hidden = false;
    document.getElementById("aup-all-days").open = false;
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var day = real(input.value);
      if (!day) {
        form.querySelector("output").textContent = form.dataset.mistyped;
        return;
      }
      answer(form, rows, day);
      try {
        history.replaceState(null, "", "?on=" + day);
      } catch (refused) {
        /* Some browsers keep the address of a file as it is. */
      }
    });
    if (asked) {
      input.value = asked;
      answer(form, rows, asked);
    }
  }

  /* All lives open at a press, to be searched or printed, and closed at the next. */
  function openAll(button) {
    var words = [button.textContent, button.dataset.close];
    var open = false;
    button.hidden = false;
    button.addEventListener("click", function () {
      open = !open;
      document.querySelectorAll(".lives > details").forEach(function (part) { part.open = open; });
      button.textContent = words[open ? 1 : 0];
    });
  }

  function tell(line, day) {
    var days = line.dataset;
    if (days.known && day < days.known) {
      return;
    }
    var applies = days.first !== "" && within(day, days);
    var said = !applies ? "other" : days.today && day > days.today ? "later" : "applied";
    line.textContent = filled(days[said], day, "", "");
    line.hidden = false;
  }

  var asked = real(new URLSearchParams(location.search).get("on") || "");
  var form = document.getElementById("aup-when");
  var line = document.getElementById("aup-applied-on");
  if (form) {
    ask(form, asked);
  }
  var opener = document.getElementById("aup-open-lives");
  if (opener) {
    openAll(opener);
  }
  if (line && asked) {
    tell(line, asked);
  }
})();
