/* A check under way: its page is looked at again until it is over. Without this file there is a link to do so. */
(function () {
  "use strict";
  var shown = document.querySelector("[data-under-way]");
  if (!shown) {
    return;
  }
  function again() {
    window.setTimeout(look, 3000);
  }
  function look() {
    fetch(window.location.href)
      .then(function (answer) {
        return answer.text();
      })
      .then(function (text) {
        var now = new DOMParser().parseFromString(text, "text/html").querySelector("[data-under-way]");
        if (!now) {
          window.location.reload();
          return;
        }
        shown.textContent = now.textContent;
        again();
      })
      .catch(again);
  }
  again();
})();
