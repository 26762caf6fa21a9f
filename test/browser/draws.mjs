/** The page of a department's app in the browser: it draws one form at a time, and keeps its data. */

import { createAjv } from '@jsonforms/core';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';
import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const drawn = { root: undefined, form: undefined, data: undefined, sent: undefined, errors: 0 };

const draw = (element) => {
  flushSync(() => drawn.root?.unmount());
  Object.assign(drawn, { form: undefined, data: undefined, sent: undefined, errors: 0 });
  drawn.root = createRoot(document.querySelector('main'));
  flushSync(() => drawn.root.render(element));
};

/** Draws with react-jsonschema-form, without any option set. */
const rjsf = (schema) =>
  draw(
    createElement(Form, {
      schema,
      validator,
      ref: (form) => {
        drawn.form = form;
      },
      onSubmit: ({ formData }) => {
        drawn.sent = formData;
      },
    }),
  );

/**
 * Draws with JSON Forms and its plain renderers. It knows a single choice by `const`, and does not fill it in by
 * itself.
 */
const jsonForms = (schema) => {
  const known = JSON.parse(JSON.stringify(schema), (_key, value) =>
    value?.enum?.length === 1 ? { ...value, const: value.enum[0] } : value,
  );
  draw(
    createElement(JsonForms, {
      schema: known,
      data: {},
      renderers: vanillaRenderers,
      cells: vanillaCells,
      ajv: createAjv({ strict: false, logger: false }),
      onChange: ({ data, errors }) => Object.assign(drawn, { data, errors: errors.length }),
    }),
  );
};

/** Returns the data in the form, whichever library has drawn it. */
const standing = () => drawn.form?.state.formData ?? drawn.data;

const submit = () => document.querySelector('button[type=submit]')?.click();

/** Sends an untouched form; returns the data that was in it, and the data that was sent. */
const untouched = (schema) => {
  rjsf(schema);
  const stood = standing();
  submit();
  return { stood, sent: drawn.sent };
};

/** Chooses an outcome, leaves everything else alone, and sends the form. */
const chosen = (schema, outcome) => {
  rjsf(schema);
  const select = document.querySelector('select');
  const place = [...schema.properties.outcome.oneOf].findIndex(
    ({ enum: [one] }) => one === outcome,
  );
  const set = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set;
  flushSync(() => {
    set.call(select, String(place));
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const stood = standing();
  submit();
  return { stood, sent: drawn.sent };
};

Object.assign(globalThis, {
  heli: { drawn, rjsf, jsonForms, standing, submit, untouched, chosen },
});
