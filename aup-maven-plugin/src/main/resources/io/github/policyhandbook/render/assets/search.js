/*
 * The search page: takes what is typed, has it found (search-find.js) and shown (search-results.js), and tells how much
 * there is. The index of earlier years is loaded when all years are asked for, or nothing in force says what is.
 */
(function () {
  "use strict";
  var POLICIES = 20;
  /* How long a reader pauses before the count is spoken and the address follows, in thousandths of a second. */
  var PAUSE = 900;

  var form = document.getElementById("aup-search");
  var query = document.getElementById("aup-query");
  var all = document.getElementById("aup-all");
  var count = document.getElementById("aup-count");
  var said = document.getElementById("aup-said");
  var offer = document.getElementById("aup-offer");
  var results = document.getElementById("aup-results");
  var rest = document.getElementById("aup-rest");
  var words = document.getElementById("aup-words").dataset;
  var index = window.aupSearchIndex;
  var search = window.aupSearch;
  var clauses = null;
  var ready = false;
  /* "unread", "reading", "read" or "failed" */
  var years = "unread";
  var pause = 0;
  var found = null;
  var shown = 0;

  function show() {
    var nothing = query.value.trim() === "";
    if (all.checked && years === "unread" && ready && !nothing) {
      readYears();
    }
    results.textContent = "";
    offer.hidden = true;
    rest.hidden = true;
    if (nothing) {
      tell("");
    } else if (!ready || (all.checked && years === "reading")) {
      tell(ready ? words.reading : words.preparing);
    } else {
      found = clauses.find(query.value, all.checked && years === "read");
      shown = 0;
      tell(outcome());
      showMore();
    }
  }

  function showMore() {
    var part = document.createDocumentFragment();
    found.policies.slice(shown, shown + POLICIES).forEach(function (some) {
      part.appendChild(search.policyItem(some, isMeant));
    });
    shown += POLICIES;
    rest.hidden = found.policies.length <= shown;
    results.appendChild(part);
  }

  function isMeant(piece) {
    return clauses.isMeant(piece, found.flags);
  }

  function outcome() {
    if (!found.asked) {
      return "";
    }
    if (found.policies.length === 0) {
      return all.checked && years === "read" ? words.noneEver : nothingInForce();
    }
    offer.hidden = all.checked || found.mended.length === 0;
    return mended() + number(tally(found)) + (all.checked && years === "failed" ? " " + words.failed : "");
  }

  /* Nothing in force says it: did earlier years? They are looked through when the reader pauses. */
  function nothingInForce() {
    if (years === "read") {
      var ever = clauses.find(query.value, true);
      var last = ever.mended.length > 0 ? -1 : tally(ever).last;
      offer.hidden = last < 0;
      return last < 0 ? words.noneEver : search.say("earlierOnly", search.year(last));
    }
    return years === "reading" ? words.reading : words.none;
  }

  /* How many clauses were found, how many of them are in force, and the last year that had one; -1 where none. */
  function tally(some) {
    var tally = { clauses: 0, inForce: 0, last: -1, titles: false };
    some.policies.forEach(function (policy) {
      tally.titles = tally.titles || (policy.titled && policy.policy.inForce);
      policy.clauses.forEach(function (taken) {
        tally.clauses++;
        tally.inForce += taken.clause.inForce ? 1 : 0;
        tally.last = Math.max(tally.last, search.lastYear(taken.clause));
      });
    });
    return tally;
  }

  function number(tally) {
    var policies = search.counted("policy", found.policies.length);
    if (tally.clauses === 0) {
      return search.say("titles", policies);
    }
    var sentence = search.say("found", search.counted("clause", tally.clauses), policies);
    var old = tally.clauses - tally.inForce;
    if (tally.inForce === 0 && !tally.titles && tally.last <= index.now) {
      return search.say("last", search.year(tally.last)) + " " + sentence;
    }
    return sentence + (old > 0 ? " " + search.counted("old", old) : "");
  }

  /* Which words were taken for which, where nobody wrote what was typed. */
  function mended() {
    return found.mended.filter(function (word) { return word.found.length > 0; }).map(function (word) {
      var near = word.found.slice(0, 3).map(function (each) { return search.say("quoted", each); });
      return search.say("mended", word.typed, near.join(", ")) + " ";
    }).join("");
  }

  /* The count is seen at once, and spoken and kept in the address when the reader pauses. */
  function tell(sentence) {
    count.textContent = sentence;
    clearTimeout(pause);
    pause = setTimeout(function () {
      said.textContent = sentence;
      remember();
      if (sentence === words.none && years === "unread") {
        readYears();
        show();
      }
    }, PAUSE);
  }

  function remember() {
    var asked = new URLSearchParams();
    if (query.value.trim() !== "") {
      asked.set("q", query.value);
    }
    if (all.checked) {
      asked.set("all", "1");
    }
    try {
      history.replaceState(null, "", location.pathname + (String(asked) ? "?" + asked : ""));
    } catch (refused) {
      /* Some browsers keep the address of a page on a shared drive as it is: the search works all the same. */
    }
  }

  function readYears() {
    var script = document.createElement("script");
    years = "reading";
    script.src = form.dataset.years;
    script.addEventListener("load", function () {
      clauses.read(window.aupSearchYears.policies, function () {
        years = "read";
        show();
      });
    });
    script.addEventListener("error", function () {
      years = "failed";
      show();
    });
    document.head.appendChild(script);
  }

  function listen() {
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      show();
    });
    query.addEventListener("input", show);
    all.addEventListener("change", show);
    document.getElementById("aup-earlier").addEventListener("click", function () {
      all.checked = true;
      all.focus();
      show();
    });
    document.getElementById("aup-more").addEventListener("click", function () {
      var next = shown;
      showMore();
      results.children[next].querySelector("a").focus();
    });
  }

  function begin() {
    var asked = new URLSearchParams(location.search);
    query.value = asked.get("q") || "";
    all.checked = asked.get("all") === "1";
    form.hidden = false;
    if (!index || !window.lunr) {
      count.textContent = words.failed;
      return;
    }
    listen();
    show();
    clauses = new search.Clauses();
    clauses.read(index.policies, function () {
      ready = true;
      show();
    });
  }

  begin();
})();
