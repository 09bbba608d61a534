import { useState } from 'react';
import { announce } from '../page/live.js';

interface CopyButtonProps {
  text: string;
  what: string;
}

/** Puts text on the clipboard, also where the browser keeps its newer way to secure addresses. */
export function CopyButton({ text, what }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    setCopied(done);
    announce(done ? 'Copied.' : 'The browser does not let this page copy: select the text and copy it yourself.');
  };
  return (
    <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
      {copied ? 'Copied' : what}
    </button>
  );
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, className: 'unseen' });
    const focused = document.activeElement;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}
