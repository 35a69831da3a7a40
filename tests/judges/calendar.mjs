// Calendars: read by ical.js as readers' programs do, and what RFC 5545 asks beyond that.
import ICAL from 'ical.js';

export function calendars(site, files) {
  const uids = new Map(); // by name: in which days it is told
  return files.flatMap((file) => wrongs(site.text(file), uids).map((it) => `${site.name(file)}: ${it}`));
}

function wrongs(text, days) {
  const found = [];
  const lines = text.split('\r\n');
  if (lines.pop() !== '') found.push('the last line has no end');
  if (text.replaceAll('\r\n', '').match(/[\r\n]/)) found.push('a line that does not end with CR LF');
  for (const it of lines) if (Buffer.byteLength(it) > 75) found.push(`a line of more than 75 octets: ${it}`);
  let calendar;
  try {
    calendar = new ICAL.Component(ICAL.parse(text));
  } catch (error) {
    return [...found, error.message];
  }
  for (const [key, value] of [['version', '2.0'], ['calscale', 'GREGORIAN']]) {
    if (calendar.getFirstPropertyValue(key) !== value) found.push(`${key} is ${calendar.getFirstPropertyValue(key)}`);
  }
  if (!calendar.getFirstPropertyValue('prodid')) found.push('no PRODID');
  const events = calendar.getAllSubcomponents('vevent');
  if (!events.length) found.push('nothing in it');
  const uids = events.map((it) => it.getFirstPropertyValue('uid'));
  if (new Set(uids).size !== uids.length) found.push('a UID twice');
  return [...found, ...events.flatMap((it) => event(it, days))];
}

function event(it, days) {
  const found = [];
  const uid = it.getFirstPropertyValue('uid');
  for (const key of ['uid', 'dtstamp', 'sequence', 'dtstart', 'dtend', 'summary', 'url']) {
    if (it.getAllProperties(key).length !== 1) found.push(`${key} stands ${it.getAllProperties(key).length} times in ${uid}`);
  }
  const { startDate, endDate } = new ICAL.Event(it);
  if (!startDate.isDate || !endDate.isDate) found.push(`${uid}: not whole days`);
  if (startDate.compare(endDate) >= 0) found.push(`${uid} ends before it begins`);
  const stamp = it.getFirstPropertyValue('dtstamp');
  if (stamp.zone !== ICAL.Timezone.utcTimezone) found.push(`${uid}: DTSTAMP is not in UTC`);
  const when = `${startDate}/${endDate}/${it.getFirstPropertyValue('sequence')}/${stamp}`;
  if ((days.get(uid) ?? when) !== when) found.push(`${uid} is told in two ways: ${when}, ${days.get(uid)}`);
  days.set(uid, when);
  return found;
}
