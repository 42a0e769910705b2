/* Follows the handbook: asks for news of this page, renews its bar, and loads it again at the place that is being read. */
(function () {
  "use strict";

  var own = document.currentScript;
  var page = own.getAttribute("data-page");
  var print = own.getAttribute("data-print");
  var seen = own.getAttribute("data-seen");
  var place = "aup-preview-place";
  var asking = null;
  var failures = 0;

  function bar() {
    return document.getElementById("aup-preview");
  }

  /* The elements that can be found again, nearest to the top of the window first, with how far below it they stand. */
  function landmarks() {
    var found = [];
    document.querySelectorAll("main [id]").forEach(function (element) {
      var box = element.getBoundingClientRect();
      if (box.height > 0) {
        found.push({ id: element.id, top: Math.round(box.top) });
      }
    });
    found.sort(function (a, b) {
      return Math.abs(a.top - 80) - Math.abs(b.top - 80);
    });
    return found.slice(0, 40);
  }

  function openFolds() {
    var open = [];
    document.querySelectorAll("main details").forEach(function (fold, index) {
      if (fold.open) {
        open.push(index);
      }
    });
    return { count: document.querySelectorAll("main details").length, open: open };
  }

  function keepPlace() {
    var kept = { page: page, y: window.scrollY, landmarks: landmarks(), folds: openFolds() };
    try {
      sessionStorage.setItem(place, JSON.stringify(kept));
      history.scrollRestoration = "manual";
    } catch (e) {
      /* Without a memory the browser finds the place as well as it can. */
    }
  }

  function keptPlace() {
    try {
      var kept = JSON.parse(sessionStorage.getItem(place));
      sessionStorage.removeItem(place);
      return kept && kept.page === page ? kept : null;
    } catch (e) {
      return null;
    }
  }

  /* The nearest of the landmarks that is still there stands where it stood; what was written above it moves nothing. */
  function goTo(kept) {
    if (kept.y === 0) {
      window.scrollTo({ left: 0, top: 0, behavior: "instant" });
      return;
    }
    for (var i = 0; i < kept.landmarks.length; i++) {
      var element = document.getElementById(kept.landmarks[i].id);
      if (element) {
        var top = window.scrollY + element.getBoundingClientRect().top - kept.landmarks[i].top;
        window.scrollTo({ left: 0, top: top, behavior: "instant" });
        return;
      }
    }
    window.scrollTo({ left: 0, top: kept.y, behavior: "instant" });
  }

  function restorePlace() {
    var kept = keptPlace();
    if (!kept) {
      return;
    }
    var moved = false;
    var folds = document.querySelectorAll("main details");
    if (folds.length === kept.folds.count) {
      folds.forEach(function (fold, index) {
        fold.open = kept.folds.open.indexOf(index) >= 0;
      });
    }
    goTo(kept);
    ["wheel", "touchstart", "keydown", "pointerdown"].forEach(function (sign) {
      window.addEventListener(sign, function () {
        moved = true;
      }, { once: true, passive: true });
    });
    /* Pictures that come late push the text down. */
    window.addEventListener("load", function () {
      if (!moved) {
        goTo(kept);
      }
      history.scrollRestoration = "auto";
    });
  }

  /* What is open in the bar stays open while its words change. */
  function renewBar(html) {
    var shown = bar();
    if (!shown) {
      return;
    }
    var open = {};
    shown.querySelectorAll("details").forEach(function (fold) {
      open[fold.className] = fold.open;
    });
    shown.innerHTML = html;
    shown.hidden = html === "";
    shown.querySelectorAll("details").forEach(function (fold) {
      fold.open = fold.className in open ? open[fold.className] : fold.open;
    });
  }

  function heard(news) {
    var lines = news.split("\n");
    failures = 0;
    if (lines[0] !== print) {
      keepPlace();
      location.reload();
      return;
    }
    if (lines[1] !== seen) {
      seen = lines[1];
      renewBar(lines[2]);
    }
    ask();
  }

  function unheard() {
    failures += 1;
    if (failures === 3) {
      seen = "";
      renewBar("<p class=\"trouble\"></p>");
      bar().firstChild.textContent = own.getAttribute("data-ended");
    }
    setTimeout(ask, failures < 3 ? 500 : 2000);
  }

  /* A page that nobody looks at waits for nothing: browsers open few connections to one address. */
  function ask() {
    if (asking || document.hidden) {
      return;
    }
    var request = new AbortController();
    asking = request;
    fetch("/aup-preview/news?page=" + encodeURIComponent(page) + "&seen=" + seen, { signal: request.signal, cache: "no-store" })
      .then(function (response) {
        if (!response.ok) {
          throw new Error(String(response.status));
        }
        return response.text();
      })
      .then(function (news) {
        asking = null;
        heard(news);
      })
      .catch(function () {
        var given = request.signal.aborted;
        asking = asking === request ? null : asking;
        if (!given) {
          unheard();
        }
      });
  }

  document.addEventListener("visibilitychange", function () {
    if (document.hidden && asking) {
      asking.abort();
      asking = null;
    } else {
      ask();
    }
  });
  window.addEventListener("pagehide", function () {
    if (asking) {
      asking.abort();
    }
  });

  /* Back from another page, the browser may show this one as it was left. */
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      ask();
    }
  });

  restorePlace();
  ask();
})();
