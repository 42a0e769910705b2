/*
 * How what was found is shown: each policy with its clauses, what they say with the words marked, and the years in which
 * they said it. All words of the page itself come from the page.
 */
(function () {
  "use strict";
  var search = window.aupSearch;
  /* Of a policy the best few clauses are seen at once; of a long clause what is around the first word found. */
  var CLAUSES = 5;
  var LONGEST = 420;
  var BEFORE = 90;
  var words = document.getElementById("aup-words").dataset;
  var index = window.aupSearchIndex;

  function say(key) {
    var values = arguments;
    return words[key].replace(/\{(\d)\}/g, function (slot, place) { return values[Number(place) + 1]; });
  }

  function counted(key, number) {
    return say(key + (number === 1 ? "One" : "Many"), number.toLocaleString(document.documentElement.lang));
  }

  function year(place) {
    var ends = index.years[place].split("-");
    return ends.length === 2 ? say("to", ends[0], ends[1]) : ends[0];
  }

  function element(name, text, className) {
    var made = document.createElement(name);
    made.textContent = text || "";
    if (className) {
      made.className = className;
    }
    return made;
  }

  function link(href, text) {
    var made = element("a", text);
    made.href = href;
    return made;
  }

  /* A text with the words found in it marked; a long one from shortly before the first of them. */
  function marked(into, text, isMeant) {
    var pieces = text.split(/([\p{L}\p{N}\p{M}]+(?:['\u2019.,:][\p{L}\p{N}\p{M}]+)*)/u);
    var hits = pieces.map(function (piece, place) { return place % 2 === 1 && isMeant(piece); });
    var from = text.length > LONGEST ? start(pieces, hits) : 0;
    var length = 0;
    var plain = from > 0 ? "\u2026 " : "";
    for (var i = from; i < pieces.length && length < LONGEST; i++) {
      length += pieces[i].length;
      if (hits[i]) {
        into.appendChild(document.createTextNode(plain));
        into.appendChild(element("mark", pieces[i]));
        plain = "";
      } else {
        plain += pieces[i];
      }
    }
    into.appendChild(document.createTextNode(plain + (i < pieces.length ? " \u2026" : "")));
    return into;
  }

  function start(pieces, hits) {
    var from = Math.max(hits.indexOf(true), 0);
    for (var length = 0; from > 0 && length < BEFORE; from--) {
      length += pieces[from].length;
    }
    return from > 1 ? from + 1 - from % 2 : 0;
  }

  /* Where a clause is read: its text in force, the last year's that had these words, or the version that did. */
  function address(clause) {
    var id = clause.policy.id;
    var last = clause.when[clause.when.length - 1];
    var page = clause.inForce ? "policies/" + id
      : typeof last === "string" ? "versions/" + id + "/" + last : index.years[last] + "/" + id;
    return page + ".html#" + encodeURIComponent(clause.id);
  }

  function lastYear(clause) {
    var last = clause.when[clause.when.length - 1];
    return typeof last === "string" ? clause.when[0] : last;
  }

  function time(clause) {
    if (typeof clause.when[1] === "string") {
      return say("partly", year(clause.when[0]));
    }
    var runs = [];
    for (var i = 0; i < clause.when.length; i += 2) {
      var from = clause.when[i];
      var to = clause.when[i + 1];
      runs.push(from === to ? year(from) : say("years", year(from), year(to)));
    }
    return runs.join(", ");
  }

  function place(clause) {
    if (!clause.section) {
      return clause.number ? say("numbered", clause.number) : words.plain;
    }
    return clause.number ? say("in", say("numbered", clause.number), clause.section.name)
      : say("under", clause.section.name);
  }

  /* A heading is its own name. */
  function heading(clause, isMeant) {
    var way = link(address(clause));
    words.section.split("{0}").forEach(function (piece, place) {
      if (place > 0) {
        way.appendChild(document.createTextNode(clause.number ? clause.number + " " : ""));
        marked(way, clause.text, isMeant);
      }
      way.appendChild(document.createTextNode(piece));
    });
    return way;
  }

  function standing(clause) {
    if (lastYear(clause) > index.now) {
      return words.coming;
    }
    return !clause.policy.inForce ? words.withdrawn : clause.life.now ? words.reworded : words.gone;
  }

  function when(clause) {
    var line = element("p", "", "when");
    if (clause.inForce) {
      line.textContent = say("since", year(clause.when[clause.when.length - 2]));
      return line;
    }
    line.appendChild(document.createTextNode(time(clause) + " "));
    line.appendChild(element("span", standing(clause), "tag"));
    return line;
  }

  function ways(clause) {
    var line = element("p", "", "ways");
    if (clause.life.now) {
      line.appendChild(link(address(clause.life.now), words.today));
    }
    line.appendChild(link("history/" + clause.policy.id + ".html#aup-life-" + encodeURIComponent(clause.id), words.life));
    return line;
  }

  function also(earlier) {
    var line = element("p", words.also + " ", "when");
    earlier.forEach(function (clause, place) {
      line.appendChild(document.createTextNode(place > 0 ? ", " : ""));
      line.appendChild(link(address(clause), time(clause)));
    });
    return line;
  }

  function clauseItem(taken, isMeant) {
    var clause = taken.clause;
    var item = element("li");
    if (clause.heading) {
      item.appendChild(heading(clause, isMeant));
    } else {
      item.appendChild(link(address(clause), place(clause)));
      item.appendChild(marked(element("p", "", "policy-body"), clause.text, isMeant));
    }
    item.appendChild(when(clause));
    if (taken.earlier.length > 0) {
      item.appendChild(also(taken.earlier));
    }
    if (!clause.inForce) {
      item.appendChild(ways(clause));
    }
    return item;
  }

  function list(taken, isMeant) {
    var made = element("ul");
    taken.forEach(function (each) { made.appendChild(clauseItem(each, isMeant)); });
    return made;
  }

  /* What is beyond the first few clauses of a policy is made when it is opened. */
  function others(taken, isMeant) {
    var details = element("details");
    details.appendChild(element("summary", counted("rest", taken.length)));
    details.addEventListener("toggle", function () {
      if (details.lastChild.nodeName === "SUMMARY") {
        details.appendChild(list(taken, isMeant));
      }
    });
    return details;
  }

  function policyItem(some, isMeant) {
    var policy = some.policy;
    var item = element("li");
    var heading = element("h2");
    var way = link((policy.inForce ? "policies/" : "history/") + policy.id + ".html");
    item.appendChild(heading).appendChild(marked(way, policy.title, isMeant));
    some.clauses.sort(function (a, b) { return b.score - a.score; });
    if (some.clauses.length > 0) {
      item.appendChild(list(some.clauses.slice(0, CLAUSES), isMeant));
    }
    if (some.clauses.length > CLAUSES) {
      item.appendChild(others(some.clauses.slice(CLAUSES), isMeant));
    }
    return item;
  }

  search.say = say;
  search.counted = counted;
  search.year = year;
  search.lastYear = lastYear;
  search.policyItem = policyItem;
})();
