import './style/desk.css';
import './style/form.css';
import './style/result.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.js';

const place = document.getElementById('explorer');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Explorer />
    </StrictMode>,
  );
}
