// Makes a PNG of a dashboard's SVG file, at twice its size, when asked to. Without script the
// button is not shown, and everything else of the page works.
for (const button of document.querySelectorAll('button[data-png]')) {
  button.parentElement.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await save(button.dataset.png, button.dataset.name);
    } catch {
      button.textContent = 'The picture could not be made; the SVG has the same';
    }
    button.disabled = false;
  });
}

async function save(address, name) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the picture answered ${answer.status}`);
  const picture = new Image();
  picture.src = URL.createObjectURL(new Blob([await answer.text()], { type: 'image/svg+xml' }));
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth * 2;
  canvas.height = picture.naturalHeight * 2;
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(picture.src);
  const png = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(png);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
