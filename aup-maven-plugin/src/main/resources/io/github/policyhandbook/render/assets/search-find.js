/*
 * Finds clauses. A clause is held as the numbers of its words, all clauses in one long row: to look through a thousand
 * policies is one walk over a million numbers, a few thousandths of a second, however short the word asked for.
 */
(function () {
  "use strict";
  var search = window.aupSearch;
  var MOST_WORDS = search.MOST_WORDS;
  var MEANT = (1 << MOST_WORDS) - 1;
  var NONE = [];
  /* How long, in thousandths of a second, to read texts before letting the reader type on. */
  var SPELL = 12;

  function Clauses() {
    this.words = new search.Words();
    this.policies = [];
    this.byId = new Map();
    this.row = new Int32Array(1 << 16);
    this.length = 0;
    this.parts = 0;
    this.searches = 0;
  }

  /* Takes in the policies of an index file bit by bit, then calls back. A part of earlier years comes second. */
  Clauses.prototype.read = function (listed, done) {
    var own = this;
    var next = 0;
    (function spell() {
      var until = performance.now() + SPELL;
      while (next < listed.length && performance.now() < until) {
        own.policy(listed[next++]);
      }
      if (next < listed.length) {
        setTimeout(spell, 0);
      } else {
        own.words.endPart();
        own.parts++;
        done();
      }
    })();
  };

  Clauses.prototype.policy = function (listed) {
    var own = this;
    var inForce = this.parts === 0;
    var policy = this.byId.get(listed[0]);
    if (policy === undefined) {
      policy = {
        id: listed[0],
        title: listed[1],
        inForce: inForce,
        at: this.text(listed[1]),
        sections: [],
        clauses: [],
        inForceCount: 0,
        lives: new Map()
      };
      this.byId.set(policy.id, policy);
      this.policies.push(policy);
    }
    var sections = listed[2].map(function (name) { return { name: name, at: own.text(name), has: 0 }; });
    policy.sections = policy.sections.concat(sections);
    for (var i = 3; i < listed.length; i++) {
      policy.clauses.push(this.clause(policy, sections, listed[i], inForce));
    }
    policy.inForceCount = inForce ? policy.clauses.length : policy.inForceCount;
  };

  /* A wording of a clause. All wordings of one clause share its life, which has the one in force where there is one. */
  Clauses.prototype.clause = function (policy, sections, listed, inForce) {
    var id = idOf(listed[0], listed[2]);
    var life = policy.lives.get(id) || { now: null, search: 0, taken: null };
    var clause = {
      policy: policy,
      id: id,
      life: life,
      number: listed[1],
      text: listed[2],
      heading: listed[3] < 0,
      section: listed[3] > 0 ? sections[listed[3] - 1] : null,
      when: listed.slice(4),
      inForce: inForce,
      at: this.text(listed[2], listed[1])
    };
    policy.lives.set(id, life);
    life.now = inForce ? clause : life.now;
    return clause;
  };

  /* A clause's id; where it is but the clause's first words, the index has their number. */
  function idOf(id, text) {
    return typeof id === "string" ? id : text.toLowerCase().match(/[a-z0-9]+/g).slice(0, id).join("-");
  }

  /* Puts a text's words in the row, a nought behind them, then words made of two, and another nought. */
  Clauses.prototype.text = function (text, number) {
    var own = this;
    var begin = this.length;
    var joined = [];
    if (number) {
      this.put(this.words.numberOf(search.plain(number)));
    }
    search.eachWord(text, function (word) { own.put(own.words.numberOf(word)); }, function (word) { joined.push(word); });
    this.put(0);
    joined.forEach(function (word) { own.put(own.words.numberOf(word)); });
    this.put(0);
    return begin;
  };

  Clauses.prototype.put = function (number) {
    if (this.length === this.row.length) {
      var longer = new Int32Array(2 * this.length);
      longer.set(this.row);
      this.row = longer;
    }
    this.row[this.length++] = number;
  };

  /*
   * For each word of the handbook, which of the words asked for it may stand for, a bit each, and fifteen bits higher which
   * of them it is to the letter. Gives the words that were taken for mistyped ones besides.
   */
  Clauses.prototype.flags = function (terms, everywhere, wide, near) {
    var words = this.words;
    var bits = new Int32Array(words.texts.length);
    var mended = [];
    terms.forEach(function (term, place) {
      var mark = function (number) { bits[number] |= 1 << place; };
      var itself = words.itself(term.word, everywhere);
      var forms = term.quoted ? [] : words.forms(term.word, everywhere);
      var longer = term.half || (wide && !term.quoted) ? words.beginning(term.word, everywhere) : [];
      itself.forEach(function (number) { bits[number] |= 1 << (place + MOST_WORDS); });
      [itself, forms, longer].forEach(function (numbers) { numbers.forEach(mark); });
      if (near && !term.quoted && itself.length + forms.length + longer.length === 0) {
        var others = words.near(term.word, everywhere);
        var texts = others.map(function (number) { return words.texts[number]; });
        others.forEach(mark);
        texts.forEach(function (word) { words.forms(word, everywhere).forEach(mark); });
        mended.push({ typed: term.word, found: texts });
      }
    });
    return { bits: bits, mended: mended };
  };

  /* The bits of all words of a text. */
  Clauses.prototype.has = function (at, flags) {
    var has = 0;
    var row = this.row;
    while (row[at] !== 0) {
      has |= flags[row[at++]];
    }
    at++;
    while (row[at] !== 0) {
      has |= flags[row[at++]];
    }
    return has;
  };

  /* Whether words that stand for these terms follow one another in a text. */
  Clauses.prototype.inARow = function (at, flags, from, to) {
    for (var start = at; this.row[start] !== 0; start++) {
      var place = from;
      while (place < to && flags[this.row[start + place - from]] & (1 << place)) {
        place++;
      }
      if (place === to) {
        return true;
      }
    }
    return false;
  };

  /*
   * Searches. Gives the policies that have something, best first, each with its clauses' finds and their scores, and the
   * words taken for mistyped ones. Of a clause the newest wording counts, with the older ones behind it.
   */
  Clauses.prototype.find = function (query, everywhere) {
    var question = search.asked(query);
    var found = { policies: [], mended: [], flags: null, asked: question.terms.length > 0 };
    if (!found.asked) {
      return found;
    }
    /* First as asked; else every word may be the beginning of one; else words may be mistyped. */
    for (var pass = 0; pass < 3 && found.policies.length === 0; pass++) {
      var flags = this.flags(question.terms, everywhere, pass > 0, pass > 1);
      found.policies = this.walk(question, flags.bits, everywhere);
      found.flags = flags.bits;
      found.mended = flags.mended;
    }
    return found;
  };

  Clauses.prototype.walk = function (question, flags, everywhere) {
    this.searches++;
    var all = 2 ** question.terms.length - 1;
    var found = [];
    for (var i = 0; i < this.policies.length; i++) {
      var policy = this.policies[i];
      if (policy.inForce || everywhere) {
        var some = this.inPolicy(policy, question, flags, all, everywhere);
        if (some.titled || some.clauses.length > 0) {
          found.push(some);
        }
      }
    }
    return found.sort(function (a, b) { return b.score - a.score || b.clauses.length - a.clauses.length; });
  };

  Clauses.prototype.inPolicy = function (policy, question, flags, all, everywhere) {
    var titleHas = this.has(policy.at, flags);
    var titled = (titleHas & MEANT) === all && this.phrasesIn([policy.at], question, flags);
    var found = { policy: policy, titled: titled, clauses: [], score: titled && policy.inForce ? 64 : 0 };
    for (var s = 0; s < policy.sections.length; s++) {
      policy.sections[s].has = this.has(policy.sections[s].at, flags);
    }
    var end = everywhere ? policy.clauses.length : policy.inForceCount;
    for (var i = 0; i < end; i++) {
      var clause = policy.clauses[i];
      var own = this.has(clause.at, flags);
      var around = titleHas | (clause.section === null ? 0 : clause.section.has);
      if (own !== 0 && ((own | around) & MEANT) === all && this.saysPhrases(clause, question, flags)) {
        this.take(clause, found, this.score(clause, own, question, flags, all));
      }
    }
    return found;
  };

  Clauses.prototype.saysPhrases = function (clause, question, flags) {
    if (question.phrases.length === 0) {
      return true;
    }
    var texts = [clause.at, clause.policy.at];
    return this.phrasesIn(clause.section === null ? texts : texts.concat(clause.section.at), question, flags);
  };

  Clauses.prototype.phrasesIn = function (texts, question, flags) {
    var own = this;
    return question.phrases.every(function (phrase) {
      return texts.some(function (at) { return own.inARow(at, flags, phrase[0], phrase[1]); });
    });
  };

  /* In force before former; all words in a heading, then in the clause itself; in a row; and to the letter. */
  Clauses.prototype.score = function (clause, own, question, flags, all) {
    var whole = (own & MEANT) === all;
    var count = question.terms.length;
    return (clause.inForce ? 32 : 0)
      + (whole ? (clause.heading ? 16 : 8) : 0)
      + (whole && count > 1 && this.inARow(clause.at, flags, 0, count) ? 4 : 0)
      + (own >>> MOST_WORDS === all ? 2 : 0);
  };

  /* Of a clause the newest wording comes first; the others go behind it. */
  Clauses.prototype.take = function (clause, found, score) {
    var life = clause.life;
    if (life.search === this.searches) {
      life.taken.earlier = life.taken.earlier.concat(clause);
      return;
    }
    life.search = this.searches;
    life.taken = { clause: clause, earlier: NONE, score: score };
    found.clauses.push(life.taken);
    found.score = Math.max(found.score, score);
  };

  /* Whether a piece of text has a word that was meant. */
  Clauses.prototype.isMeant = function (piece, flags) {
    var numbers = this.words.numbers;
    var meant = false;
    search.eachWord(piece, function (word) { meant = meant || Boolean(flags[numbers.get(word)]); }, function () {});
    return meant;
  };

  search.Clauses = Clauses;
})();
