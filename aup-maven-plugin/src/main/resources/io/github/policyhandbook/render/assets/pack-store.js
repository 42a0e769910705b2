/*
 * What the reader of a pack writes, kept in this browser under the pack's code, so that it is there again when the file is
 * opened anew. Where a browser keeps nothing, it stays until the page is closed, and a notice says so.
 */
(function () {
  "use strict";
  var KEY = "aup-pack:" + document.getElementById("aup-questions").dataset.code;
  var held = null;
  var listeners = [];

  function text(value) {
    return typeof value === "string" ? value : "";
  }

  /* What was kept by hand, or by another version of this page, is taken for what it says and no more. */
  function list(value, names) {
    return (Array.isArray(value) ? value : []).filter(Boolean).map(function (one) {
      var taken = {};
      names.forEach(function (name) { taken[name] = text(one[name]); });
      taken.clauses = (Array.isArray(one.clauses) ? one.clauses : []).filter(function (id) { return typeof id === "string"; });
      return taken;
    });
  }

  function read() {
    if (held) {
      return held;
    }
    var kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(KEY));
    } catch (unreadable) {
      /* Nothing that can be used was kept. */
    }
    kept = kept || {};
    return {
      by: text(kept.by),
      clerk: kept.clerk === true,
      minute: text(kept.minute),
      questions: list(kept.questions, ["policy", "code", "clause", "question", "suggestion"]),
      decisions: list(kept.decisions, ["policy", "code", "outcome", "amendment", "over"])
    };
  }

  function hold(state) {
    held = state;
    document.getElementById("aup-not-kept").hidden = false;
  }

  /* Reads again before each change: the same pack may be open twice. */
  function change(work) {
    var state = read();
    work(state);
    if (!held) {
      try {
        localStorage.setItem(KEY, JSON.stringify(state));
      } catch (refused) {
        hold(state);
      }
    }
    tell();
  }

  function tell() {
    listeners.forEach(function (listener) { listener(); });
  }

  /* Whether anything is kept is known only by trying. */
  function tryOut() {
    try {
      localStorage.setItem(KEY + ":try", "1");
      localStorage.removeItem(KEY + ":try");
    } catch (refused) {
      hold(read());
    }
  }

  tryOut();
  document.documentElement.classList.add("interactive");
  window.addEventListener("storage", function (event) {
    if (event.key === KEY) {
      tell();
    }
  });
  window.aupPack = {
    read: read,
    change: change,
    isKept: function () { return held === null; },
    onChange: function (listener) { listeners.push(listener); },
    /* A sentence for those who do not see what changed. */
    say: function (sentence) { document.getElementById("aup-pack-said").textContent = sentence; },
    /* A message with its values put in where {0}, {1} stand. */
    words: function (message) {
      var values = Array.prototype.slice.call(arguments, 1);
      return message.replace(/\{(\d)\}/g, function (slot, number) { return String(values[number]); });
    }
  };
})();
