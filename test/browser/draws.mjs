/** The page of a department's app, for the browser: it draws one form at a time, and keeps what stands in it. */

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

/** react-jsonschema-form as it comes: no option is set. */
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

/** JSON Forms with its plain renderers, as it comes; it knows a choice by `const`, and takes none by itself. */
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

/** What stands in the form, and what was sent by its button. */
const standing = () => drawn.form?.state.formData ?? drawn.data;

const submit = () => document.querySelector('button[type=submit]')?.click();

/** An untouched form, sent as it is: what stood in it, and what was sent. */
const untouched = (schema) => {
  rjsf(schema);
  const stood = standing();
  submit();
  return { stood, sent: drawn.sent };
};

/** An outcome is chosen, all else is left alone, and the form is sent. */
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
