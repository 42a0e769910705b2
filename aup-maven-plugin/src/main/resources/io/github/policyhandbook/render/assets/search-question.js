/* What is asked for: words, phrases in quotation marks, and a last word that may be half typed. */
(function () {
  "use strict";
  var search = window.aupSearch;
  /* A bit for each word, and one more where it is found to the letter, must fit in a number of thirty-two. */
  var MOST_WORDS = 15;

  /*
   * The words of a query: quoted ones are meant as they stand, the last one may be the beginning of one. A phrase is where
   * its words stand among them, from and to.
   */
  function asked(query) {
    var terms = [];
    var phrases = [];
    query.replace(/[\u201c\u201d]/g, "\"").split("\"").forEach(function (piece, place) {
      var quoted = place % 2 === 1;
      var first = terms.length;
      piece.split(/\s+/).forEach(function (part) {
        var words = [];
        var joined = [];
        search.eachWord(part, function (word) { words.push(word); }, function (word) { joined.push(word); });
        var one = !quoted && words.length === 2 && joined.length === 1 ? joined : words;
        one.forEach(function (word) { terms.push({ word: word, quoted: quoted, half: false }); });
      });
      if (quoted && terms.length > first + 1) {
        phrases.push([first, Math.min(terms.length, MOST_WORDS)]);
      }
    });
    terms = terms.slice(0, MOST_WORDS);
    if (terms.length > 0 && /[\p{L}\p{N}]$/u.test(query)) {
      terms[terms.length - 1].half = true;
    }
    return { terms: terms, phrases: phrases.filter(function (phrase) { return phrase[0] < terms.length; }) };
  }

  search.MOST_WORDS = MOST_WORDS;
  search.asked = asked;
})();
