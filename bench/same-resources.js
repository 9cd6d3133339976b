// Compares the resources of two CloudFormation templates up to logical ids and metadata.
'use strict';

/** The resource's type and properties as text, in which each reference stands for what it refers to. */
function described(template, id, seen = []) {
  const resources = template.Resources ?? {};
  const written = value => {
    if (Array.isArray(value)) {
      return `[${value.map(written)}]`;
    }
    if (value === null || typeof value !== 'object') {
      return JSON.stringify(value);
    }
    const [key] = Object.keys(value);
    if (key === 'Ref' && value.Ref in resources) {
      return `{Ref ${of(value.Ref)}}`;
    }
    if (key === 'Fn::GetAtt' && value[key][0] in resources) {
      return `{GetAtt ${value[key][1]} ${of(value[key][0])}}`;
    }
    const keys = Object.keys(value).sort();
    return `{${keys.map(name => `${JSON.stringify(name)}:${written(value[name])}`)}}`;
  };
  const of = other => (seen.includes(other) ? '(itself)' : described(template, other, [...seen, other]));
  const { Metadata, ...resource } = resources[id];
  return written({ ...resource, DependsOn: [resource.DependsOn ?? []].flat().map(of).sort() });
}

/** What only one of two templates has, as lines for a person; empty when their resources are the same. */
function differences(ours, theirs) {
  const listed = template => Object.keys(template.Resources ?? {}).map(id => [id, described(template, id, [id])]);
  const missing = (these, those, where) => {
    const rest = those.map(([, text]) => text);
    return these
      .filter(([, text]) => {
        const at = rest.indexOf(text);
        return at < 0 || (rest.splice(at, 1), false);
      })
      .map(([id, text]) => `only in ${where}: ${id} ${text}`);
  };
  const [left, right] = [listed(ours), listed(theirs)];
  return [...missing(left, right, 'Tombolo'), ...missing(right, left, 'the yardstick')];
}

module.exports = { differences };
