/* A comparison: the chosen view is remembered, and keys and a bar at the foot lead from change to change. */
(function () {
  "use strict";
  var changes = Array.prototype.slice.call(document.querySelectorAll("#aup-compared > .change"));
  var keys = document.getElementById("aup-keys");
  var bar = document.getElementById("aup-steps");

  function remembered(name) {
    try { return localStorage.getItem(name); } catch (refused) { return null; }
  }

  function remember(name, value) {
    try { localStorage.setItem(name, value); } catch (refused) { /* then it holds for this page only */ }
  }

  document.querySelectorAll(".views input[type=radio]").forEach(function (choice) {
    if (remembered(choice.name) === choice.value) { choice.checked = true; }
    choice.addEventListener("change", function () { remember(choice.name, choice.value); });
  });

  if (!bar || !keys || changes.length === 0) { return; }

  var place = document.getElementById("aup-step");
  var said = document.getElementById("aup-step-said");
  var previous = document.getElementById("aup-previous");
  var next = document.getElementById("aup-next");

  /* The change that is being read: the one with the focus, else the last one that begins above the middle. */
  function current() {
    var focused = changes.findIndex(function (change) { return change.contains(document.activeElement); });
    if (focused >= 0 && isSeen(changes[focused])) { return focused; }
    var found = -1;
    changes.forEach(function (change, i) {
      if (change.getBoundingClientRect().top < window.innerHeight / 2) { found = i; }
    });
    return found;
  }

  function isSeen(change) {
    var box = change.getBoundingClientRect();
    return box.bottom > 0 && box.top < window.innerHeight;
  }

  function show() {
    var at = current();
    place.textContent = (at < 0 ? bar.dataset.none : bar.dataset.place)
        .replace("{0}", String(at + 1)).replace("{1}", String(changes.length));
    disable(previous, at <= 0);
    disable(next, at === changes.length - 1);
  }

  function disable(button, so) {
    if (so) { button.setAttribute("aria-disabled", "true"); } else { button.removeAttribute("aria-disabled"); }
  }

  function go(step) {
    var to = current() + step;
    said.textContent = "";
    if (to < 0 || to >= changes.length) {
      said.textContent = step < 0 ? bar.dataset.first : bar.dataset.last;
      return;
    }
    location.hash = changes[to].id;
    focus(changes[to]);
  }

  function focus(change) {
    change.querySelector("h3").focus();
    change.scrollIntoView();
    show();
  }

  function focusNamed() {
    var hash;
    try { hash = decodeURIComponent(location.hash); } catch (malformed) { return; }
    var named = changes.find(function (change) { return "#" + change.id === hash; });
    if (named) { focus(named); }
  }

  function isTyping(target) {
    return /^(input|select|textarea)$/i.test(target.tagName) && !/^(radio|checkbox)$/.test(target.type)
        || target.isContentEditable;
  }

  /* The bar never covers what has the focus. */
  function keepClear(event) {
    if (bar.contains(event.target)) { return; }
    var covered = event.target.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
    if (covered > 0 && event.target.getBoundingClientRect().top < bar.getBoundingClientRect().bottom) {
      window.scrollBy(0, covered + 8);
    }
  }

  document.getElementById("aup-keys-choice").hidden = false;
  keys.checked = remembered("aup-keys") !== "off";
  keys.addEventListener("change", function () { remember("aup-keys", keys.checked ? "on" : "off"); });
  document.addEventListener("keydown", function (event) {
    var plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
    if (keys.checked && plain && !isTyping(event.target) && (event.key === "n" || event.key === "p")) {
      go(event.key === "n" ? 1 : -1);
    }
  });
  previous.addEventListener("click", function () { go(-1); });
  next.addEventListener("click", function () { go(1); });
  window.addEventListener("hashchange", focusNamed);
  window.addEventListener("scroll", show, { passive: true });
  document.addEventListener("focusin", keepClear);
  if (changes.length > 1) {
    bar.hidden = false;
    document.documentElement.classList.add("aup-stepping");
  }
  show();
  focusNamed();
})();
