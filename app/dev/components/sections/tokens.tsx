import { Section } from '../section.tsx';

const swatches = [
  'bg-paper',
  'bg-surface',
  'bg-raised',
  'bg-tint',
  'bg-line',
  'bg-line-strong',
  'bg-accent',
  'bg-accent-strong',
  'bg-accent-soft',
  'bg-danger',
  'bg-danger-soft',
  'bg-ok',
  'bg-ok-soft',
  'bg-light-green',
  'bg-light-green-soft',
  'bg-light-yellow',
  'bg-light-yellow-soft',
  'bg-light-red',
  'bg-light-red-soft',
  'bg-light-dark-red',
  'bg-light-dark-red-soft',
  'bg-light-grey',
  'bg-light-grey-soft',
];

export function TokensSection() {
  return (
    <Section title="Tokens">
      <ul className="grid grid-cols-3 gap-3 md:grid-cols-6">
        {swatches.map((name) => (
          <li key={name} className="text-small">
            <span className={`block h-10 rounded border border-line ${name}`} />
            {name.slice(3)}
          </li>
        ))}
      </ul>
      <div>
        <p className="text-title">企业服务包 Service package 1,234</p>
        <p className="text-heading">企业服务包 Service package 1,234</p>
        <p className="text-body">区人社局正在办理，最晚11月30日（周一）17:30答复您。 text-body</p>
        <p className="text-desk">区人社局正在办理，最晚11月30日（周一）17:30答复您。 text-desk</p>
        <p className="text-ink-2">ink-2 区人社局正在办理</p>
        <p className="text-ink-3 text-small">ink-3 small 区人社局正在办理</p>
      </div>
    </Section>
  );
}
