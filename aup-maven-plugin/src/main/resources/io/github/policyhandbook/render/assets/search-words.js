/*
 * The words of the handbook, and which of them a reader means. lunr.js is the dictionary: each word is a document of its
 * index, with the form that lunr's stemmer reduces it to ("passwords" and "password" are one form).
 *
 * Searching the clauses themselves with lunr takes over two seconds for a letter where there are fifty thousand, and
 * five to begin with: so lunr finds words among some ten thousand, and search-find.js the clauses that have them.
 */
(function () {
  "use strict";
  var lunr = window.lunr;
  var WORD = /\p{N}+(?:[.,:]\p{N}+)+|[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
  /* The same in the texts of nearly all policies, and five times as fast. */
  var PLAIN_WORD = /[0-9]+(?:[.,:][0-9]+)+|[a-z0-9]+(?:'[a-z0-9]+)*/g;
  var NOT_PLAIN = /[^\x00-\x7f]/;
  /* Shorter words have too many others a letter away; longer ones may have two letters wrong. */
  var SHORTEST_NEAR = 4;
  var SHORTEST_FAR = 8;

  /* Small letters without accents, so that "café" and "Cafe" are one word; curly apostrophes straight. */
  function plain(text) {
    var small = text.replace(/[\u2122\u2120\u00ae\u00a9]/g, " ").toLowerCase(); // signs of a trade mark are no letters
    return NOT_PLAIN.test(small)
      ? small.normalize("NFKD").replace(/\p{M}+/gu, "").replace(/[\u2019\u2018]/g, "'").toLowerCase()
      : small;
  }

  /* Calls back with each word of a text, and with both halves of "e-mail" as one word: it may be written "email". */
  function eachWord(text, word, joined) {
    var said = plain(text);
    var pattern = NOT_PLAIN.test(said) ? WORD : PLAIN_WORD;
    var before = "";
    var end = -2;
    pattern.lastIndex = 0;
    for (var found = pattern.exec(said); found !== null; found = pattern.exec(said)) {
      word(found[0]);
      if (found.index === end + 1 && (said[end] === "-" || said[end] === "\u2010" || said[end] === "\u2011")) {
        joined(before + found[0]);
      }
      before = found[0];
      end = pattern.lastIndex;
    }
  }

  function formOf(word) {
    return lunr.stemmer(new lunr.Token(word.replace(/'s$|'$/, ""), {})).toString();
  }

  function dictionary() {
    var builder = new lunr.Builder();
    builder.ref("number");
    builder.field("word");
    builder.field("form");
    return builder;
  }

  /* Every word with its number; 0 is none. Words are added part by part: those in force, then those of earlier years. */
  function Words() {
    this.numbers = new Map();
    this.texts = [""];
    this.parts = [];
    this.builder = dictionary();
  }

  Words.prototype.numberOf = function (word) {
    var number = this.numbers.get(word);
    if (number === undefined) {
      number = this.texts.length;
      this.numbers.set(word, number);
      this.texts.push(word);
      this.add(word, number);
    }
    return number;
  };

  Words.prototype.add = function (word, number) {
    this.builder.add({ number: number, word: word, form: formOf(word) });
  };

  /* Ends a part: its words can be found from now on. */
  Words.prototype.endPart = function () {
    this.parts.push({ end: this.texts.length, index: this.builder.build() });
    this.builder = dictionary();
  };

  /* The numbers of the words that a query of lunr's finds, among all words or among those in force alone. */
  Words.prototype.query = function (everywhere, ask) {
    var numbers = [];
    this.parts.slice(0, everywhere ? this.parts.length : 1).forEach(function (part) {
      part.index.query(ask).forEach(function (found) { numbers.push(Number(found.ref)); });
    });
    return numbers;
  };

  Words.prototype.itself = function (word, everywhere) {
    var number = this.numbers.get(word);
    var known = number !== undefined && (everywhere || number < this.parts[0].end);
    return known ? [number] : [];
  };

  Words.prototype.forms = function (word, everywhere) {
    return this.query(everywhere, function (query) { query.term(formOf(word), { fields: ["form"] }); });
  };

  Words.prototype.beginning = function (letters, everywhere) {
    return this.query(everywhere, function (query) {
      query.term(letters, { fields: ["word"], wildcard: lunr.Query.wildcard.TRAILING });
    });
  };

  function differing(word, letters) {
    return function (query) { query.term(word, { fields: ["word"], editDistance: letters }); };
  }

  /* The words a letter away from one that nobody wrote, else those two letters away. */
  Words.prototype.near = function (word, everywhere) {
    var near = [];
    for (var away = 1; away <= 2 && near.length === 0; away++) {
      if (word.length >= (away === 1 ? SHORTEST_NEAR : SHORTEST_FAR)) {
        near = this.query(everywhere, differing(word, away));
      }
    }
    return near;
  };

  window.aupSearch = { Words: Words, plain: plain, eachWord: eachWord };
})();
