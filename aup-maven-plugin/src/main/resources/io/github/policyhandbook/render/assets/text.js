/* Keeps the clause that is being read when the reader goes to the same policy of another year. */
(function () {
  "use strict";
  function keep(event) {
    var link = event.target.closest ? event.target.closest("main.text .years a") : null;
    if (link && location.hash && location.hash.indexOf("#aup-") !== 0) {
      link.hash = location.hash;
    }
  }
  document.addEventListener("click", keep);
  document.addEventListener("auxclick", keep);
})();
