/* Leaving at once: the page is replaced in the browser's history. Without this file the link is a plain link. */
(function () {
  "use strict";
  var link = document.getElementById("leave");
  if (!link) {
    return;
  }
  function leave(event) {
    if (event) {
      event.preventDefault();
    }
    document.body.hidden = true;
    window.location.replace(link.href);
  }
  link.addEventListener("click", leave);
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      leave(event);
    }
  });
})();
