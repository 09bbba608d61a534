import type { Option } from './options.js';

interface RoadmapFieldProps {
  id: string;
  roadmaps: readonly Option[] | undefined;
  value: string;
  onChange: (code: string) => void;
}

/** Which roadmap: the real ones first; what is invented says so before it is chosen. */
export function RoadmapField({ id, roadmaps, value, onChange }: RoadmapFieldProps) {
  const shown = roadmaps ?? [{ value, label: value, synthetic: value === 'DEMO' }];
  return (
    <fieldset className="field roadmaps" data-field="roadmap">
      <legend>Roadmap</legend>
      {shown.map((roadmap) => (
        <label key={roadmap.value} className={roadmap.synthetic ? 'invented' : undefined}>
          <input type="radio" name={id} value={roadmap.value} checked={roadmap.value === value} onChange={() => onChange(roadmap.value)} />
          <span>
            <strong>{roadmap.value}</strong> {roadmap.label}
            {roadmap.synthetic && <span className="mark">SYNTHETIC</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
