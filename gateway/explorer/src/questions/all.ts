import { Kind, parse, print } from 'graphql';
import type { Audience, Question } from './question.js';

const files = import.meta.glob<string>('../../../../schema/operations/*.graphql', { query: '?raw', import: 'default', eager: true });

/** INTERIM: until the client's catalogue is there. */
export const questions: readonly Question[] = Object.values(files).map((text) => {
  const paragraphs = text.split(/^(?=query|fragment)/m)[0]?.split(/^#\s*$/m).map((part) => part.replace(/^# ?/gm, '').replace(/\s+/g, ' ').trim()) ?? [];
  const document = parse(text);
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const name = operation?.name?.value ?? '';
  return {
    name,
    title: name.replace(/([a-z])([A-Z])/g, '$1 $2'),
    question: paragraphs[0] ?? '',
    about: paragraphs.slice(1).join(' '),
    audiences: ['partner', 'analyst', 'donor'].filter((one) => text.toLowerCase().includes(one)) as Audience[],
    document: text,
    variables: (operation?.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
      name: variable.name.value,
      type: print(type),
      required: type.kind === Kind.NON_NULL_TYPE && !defaultValue,
      defaultValue: defaultValue ? (print(defaultValue).startsWith('"') || /^[\d[{]|true|false/.test(print(defaultValue)) ? JSON.parse(print(defaultValue)) : print(defaultValue)) : undefined,
    })),
  };
});
