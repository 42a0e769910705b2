/*
 * One paper's form, in which the clerk records what the meeting decided of it: the outcome, the clauses to be amended, the
 * amendment in words.
 */
(function () {
  "use strict";
  var pack = window.aupPack;
  var minute = pack.minute;

  function Paper(element) {
    this.element = element;
    this.form = element.querySelector("form.decide-form");
    this.options = Array.from(element.querySelector("template.clauses").content.querySelectorAll("option"));
    this.order = this.options.map(function (option) { return option.value; });
    this.amendment = this.form.querySelector("textarea");
    this.other = this.form.querySelector("select");
    this.printed = this.stated(this.decision());
  }

  /* What is decided, in a form to be compared; empty for nothing. */
  Paper.prototype.stated = function (decision) {
    return decision.outcome === "" ? "" : JSON.stringify([decision.outcome, decision.clauses, decision.amendment]);
  };

  Paper.prototype.boxes = function () {
    return Array.from(this.form.querySelectorAll("input[type=checkbox]"));
  };

  Paper.prototype.outcome = function () {
    var chosen = this.form.querySelector("input[type=radio]:checked");
    return chosen ? chosen.value : "";
  };

  /* The boxes ticked, in the order of the paper; clauses that it takes out stand behind the others. */
  Paper.prototype.concerned = function () {
    var order = this.order;
    function rank(box) {
      var at = order.indexOf(box.value);
      return at < 0 ? order.length : at;
    }
    return this.boxes().filter(function (box) { return box.checked; })
        .sort(function (one, other) { return rank(one) - rank(other); });
  };

  Paper.prototype.decision = function () {
    var amended = this.outcome() === "amended";
    return {
      policy: this.element.dataset.policy,
      code: this.element.dataset.code,
      ends: this.element.dataset.ends === "true",
      factsFingerprint: this.element.dataset.facts,
      outcome: this.outcome(),
      clauses: amended ? this.concerned().map(function (box) { return box.value; }) : [],
      amendment: amended ? this.amendment.value.trim() : ""
    };
  };

  Paper.prototype.sentence = function () {
    var names = this.concerned().map(function (box) { return box.parentNode.textContent.trim(); });
    return minute.sentence(this.element.dataset, this.outcome(), names, this.amendment.value);
  };

  Paper.prototype.tick = function (clause) {
    var box = this.boxes().find(function (one) { return one.value === clause; });
    var option = this.options.find(function (one) { return one.value === clause; });
    if (!box && option) {
      var label = document.createElement("label");
      var name = document.createElement("span");
      box = document.createElement("input");
      box.type = "checkbox";
      box.value = clause;
      name.textContent = option.textContent;
      label.className = "choice";
      label.append(box, " ", name);
      this.form.querySelector(".other-clause").before(label);
    }
    if (box) {
      box.checked = true;
    }
  };

  /* What governors suggested, each wording once: the clerk's own may have come back in a file. */
  Paper.prototype.suggestions = function () {
    var all = [];
    var policy = this.element.dataset.policy;
    document.querySelectorAll(".ask .asked li").forEach(function (item) {
      var suggestion = item.querySelector(".suggestion");
      var wording = suggestion ? suggestion.textContent : "";
      var known = all.some(function (one) { return one.clause === item.dataset.clause && one.wording === wording; });
      if (wording !== "" && !known && item.dataset.name && item.closest(".ask").dataset.policy === policy) {
        all.push({ clause: item.dataset.clause, name: item.dataset.name, wording: wording });
      }
    });
    return all;
  };

  /* Suggestions are the beginning of an amendment that nobody has begun yet. */
  Paper.prototype.takeSuggestions = function () {
    var all = this.suggestions();
    if (this.amendment.value !== "" || this.concerned().length > 0) {
      return;
    }
    all.forEach(function (one) { this.tick(one.clause); }, this);
    this.amendment.value = all.map(function (one) {
      return all.length === 1
          ? pack.words(minute.says.oneToRead, one.wording)
          : pack.words(minute.says.toRead, pack.within(one.name), one.wording);
    }).join("; ");
  };

  Paper.prototype.show = function () {
    var sentence = this.sentence();
    var line = this.element.querySelector(".decision");
    line.textContent = sentence;
    line.hidden = sentence === "";
    this.element.classList.toggle("decided", sentence !== "");
    this.form.querySelector(".amending").hidden = this.outcome() !== "amended";
  };

  /*
   * What was kept here may be older than the file that this page was made with: then the file's decision stands, and the
   * clerk is told. What was kept over this very decision was meant to replace it.
   */
  Paper.prototype.recall = function (kept) {
    if (this.printed === "" || kept.over === this.printed) {
      this.restore(kept);
    } else {
      this.form.querySelector(".overruled").hidden = this.stated(kept) === this.printed;
    }
  };

  Paper.prototype.restore = function (kept) {
    this.form.querySelectorAll("input[type=radio]").forEach(function (radio) { radio.checked = radio.value === kept.outcome; });
    this.boxes().forEach(function (box) { box.checked = false; });
    kept.clauses.forEach(this.tick, this);
    this.amendment.value = kept.amendment;
  };

  Paper.prototype.keep = function () {
    var decision = this.decision();
    decision.over = this.printed;
    this.form.querySelector(".overruled").hidden = true;
    pack.change(function (state) {
      state.decisions = state.decisions.filter(function (other) {
        return other.policy !== decision.policy || other.code !== decision.code;
      }).concat([decision]);
    });
  };

  pack.Paper = Paper;
})();
