import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { knownActivity } from './known.js';
import { statement } from './testing/statements.js';

const id = 'http://localhost/course/m1';
const type = 'http://adlnet.gov/expapi/activities/module';

describe('what an LRS knows of an Activity (Communication 2.5)', () => {
  it('is put together from every statement, languages added and later words winning', () => {
    const statements = [
      statement({ object: { id, definition: { type, name: { en: 'Old', cy: 'Hen' } } } }),
      statement({ object: { id, definition: { name: { en: 'New' } } } }),
      statement({ object: { id } }),
      statement({ object: { id: `${id}/q1`, definition: { name: { en: 'Another' } } } }),
      statement({ context: { contextActivities: { parent: [{ id, definition: { description: { en: 'Text' } } }] } } }),
    ];
    assert.deepEqual(knownActivity(statements, id), {
      objectType: 'Activity',
      id,
      definition: { type, name: { en: 'New', cy: 'Hen' }, description: { en: 'Text' } },
    });
  });

  it('is its id alone where no statement tells more', () => {
    assert.deepEqual(knownActivity([statement()], id), { objectType: 'Activity', id });
  });
});
