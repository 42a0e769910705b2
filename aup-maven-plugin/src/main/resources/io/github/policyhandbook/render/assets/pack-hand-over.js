/* Hands over what was written: as a file to save, or as a text to paste. Both work in a file opened by double-click. */
(function () {
  "use strict";

  /* Browsers take the file's bytes some time after the click. */
  var LONG_ENOUGH = 60000;

  function save(name, content) {
    var blob = new Blob([JSON.stringify(content, null, 2) + "\n"], { type: "application/json" });
    var link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.hidden = true;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, LONG_ENOUGH);
  }

  /* Letters any file system takes: "Zoë Lund" is "zoe-lund". */
  function fileName(words) {
    return words.normalize("NFKD").replace(/[\u0300-\u036f]/g, "").toLowerCase()
        .replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
  }

  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }

  /* The old way needs no permission, but something selected, and leaves it so. */
  function copySelected(element) {
    select(element);
    try {
      return document.execCommand("copy");
    } catch (refused) {
      return false;
    }
  }

  /* Copies an element's text; then calls back whether that went well. What was not copied is selected. */
  function copy(element, text, done) {
    function otherwise() {
      done(copySelected(element));
    }
    if (navigator.clipboard && navigator.clipboard.writeText) {
      navigator.clipboard.writeText(text).then(function () { done(true); }, otherwise);
    } else {
      otherwise();
    }
  }

  /* By what a file tells which pack it belongs to. */
  function pack() {
    var about = document.getElementById("aup-questions").dataset;
    return { code: about.code, meeting: about.meeting, date: about.date };
  }

  window.aupPack.save = save;
  window.aupPack.fileName = fileName;
  window.aupPack.copy = copy;
  window.aupPack.pack = pack;
})();
