/*
 * Where questions stand: beside a change of a paper, which is one clause's place, or at the paper's end, where those on all
 * its other clauses stand.
 */
(function () {
  "use strict";
  var pack = window.aupPack;
  var all = Array.from(document.querySelectorAll(".ask"));

  function paperOf(place) {
    return document.getElementById("aup-decide-" + place.dataset.policy);
  }

  function isWhole(place) {
    return place.dataset.clause === "";
  }

  /* The clauses of a paper that have a place of their own. */
  function beside(policy) {
    return all.filter(function (place) { return place.dataset.policy === policy && !isWhole(place); })
        .map(function (place) { return place.dataset.clause; });
  }

  function options(place) {
    return Array.from(paperOf(place).querySelector("template.clauses").content.querySelectorAll("option"));
  }

  function nameOf(place, clause) {
    var option = options(place).find(function (one) { return one.value === clause; });
    return option ? option.textContent : place.dataset.name;
  }

  function isAt(place, question) {
    if (question.policy !== place.dataset.policy || question.code !== paperOf(place).dataset.code) {
      return false;
    }
    return isWhole(place)
        ? beside(question.policy).indexOf(question.clause) < 0
        : question.clause === place.dataset.clause;
  }

  function same(one, other) {
    return one.policy === other.policy && one.code === other.code && one.clause === other.clause;
  }

  function words(text) {
    return text.trim().replace(/\s+/g, " ");
  }

  function printed(item, part) {
    var element = item.querySelector(part);
    return element ? words(element.textContent) : "";
  }

  /* Handed in, and come back in this pack with its asker's name. It stays kept, and is not shown a second time. */
  function isPrinted(question) {
    return all.some(function (place) {
      return place.dataset.policy === question.policy
          && Array.from(place.querySelectorAll(".asked:not(.own) li")).some(function (item) {
            return item.dataset.clause === question.clause
                && printed(item, ".said:not(.suggestion)") === words(question.question)
                && printed(item, ".said.suggestion") === words(question.suggestion);
          });
    });
  }

  pack.places = {
    all: all, paperOf: paperOf, isWhole: isWhole, beside: beside, options: options, nameOf: nameOf, isAt: isAt, same: same,
    isPrinted: isPrinted
  };
})();
