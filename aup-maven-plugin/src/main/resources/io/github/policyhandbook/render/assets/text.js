/* A policy's text: the lists beside it, the clause a link means, and the clause that is kept from year to year. */
(function () {
  "use strict";

  var wide = window.matchMedia("(min-width: 62rem)");

  /* On a phone the lists before the text are folded; beside it they are open. */
  function unfold() {
    document.querySelectorAll("main.text .fold").forEach(function (list) {
      list.open = wide.matches;
    });
  }

  function named() {
    var id = location.hash.slice(1);
    if (!id || id.indexOf("aup-") === 0) {
      return null;
    }
    try {
      id = decodeURIComponent(id);
    } catch (e) {
      /* A lone percent sign is part of the id. */
    }
    return document.getElementById(id);
  }

  /* A clause that is not in this text is told of at the foot, folded away. Not every browser opens it for a link. */
  function reveal() {
    var target = named();
    var fold = target && target.closest("details.absent");
    if (fold && !fold.open) {
      fold.open = true;
      target.scrollIntoView();
    }
  }

  function isInWindow(box) {
    return box.bottom > 0 && box.top < window.innerHeight;
  }

  /* The clause that the address names while it can be seen, else the one nearest the top of the window. */
  function clauseBeingRead() {
    var target = named();
    if (target && isInWindow(target.getBoundingClientRect())) {
      return target.id;
    }
    var begun = "";
    var clauses = document.querySelectorAll(".policy-body .aup-clause[id]");
    for (var i = 0; i < clauses.length && window.scrollY > 0; i++) {
      var box = clauses[i].getBoundingClientRect();
      if (box.top >= 0 && isInWindow(box)) {
        return clauses[i].id;
      }
      begun = isInWindow(box) ? clauses[i].id : begun;
    }
    return begun || (target ? target.id : "");
  }

  function keep(event) {
    var link = event.target.closest ? event.target.closest("main.text .switch a") : null;
    if (link) {
      link.hash = clauseBeingRead();
    }
  }

  /* Marks the section being read in the list of contents: the last one that began above the window's upper third. */
  function follow() {
    var nav = document.querySelector("main.text .contents");
    if (!nav || !window.IntersectionObserver) {
      return;
    }
    var links = Array.prototype.slice.call(nav.querySelectorAll("a"));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    function mark() {
      var current = -1;
      headings.forEach(function (heading, i) {
        current = heading && heading.getBoundingClientRect().top < window.innerHeight * 0.34 ? i : current;
      });
      links.forEach(function (link, i) {
        if (i === current) {
          link.setAttribute("aria-current", "true");
        } else {
          link.removeAttribute("aria-current");
        }
      });
      if (current >= 0) {
        show(links[current].getBoundingClientRect(), nav.getBoundingClientRect());
      }
    }
    function show(link, list) {
      if (link.top < list.top) {
        nav.scrollTop -= list.top - link.top;
      } else if (link.bottom > list.bottom) {
        nav.scrollTop += link.bottom - list.bottom;
      }
    }
    var observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
    headings.filter(Boolean).forEach(function (heading) {
      observer.observe(heading);
    });
  }

  unfold();
  wide.addEventListener("change", unfold);
  reveal();
  window.addEventListener("hashchange", reveal);
  ["click", "auxclick", "contextmenu"].forEach(function (kind) {
    document.addEventListener(kind, keep);
  });
  follow();
})();
