import { now } from './clock.ts'
import { env } from './env.ts'

/**
 * A meeting as calendars take it in (RFC 5545, RFC 5546): a file that asks to come, or tells that it is called off.
 * It holds what its reader may put in any calendar: never a word of what will be talked about.
 */
export interface Meeting {
  /** The same for the whole life of the meeting, so that a change moves it instead of adding another. */
  id: string
  /** How often it was changed, being called off included: a calendar keeps the highest. */
  changes: number
  begins: Date
  ends: Date
  title: string
  /** A room, or the address of a video call. */
  place: string
  /** The page where the rest is read. */
  link: string
  calledOff?: boolean
  guest: { name: string; email: string }
}

/** The octets a line may have before it is folded. */
const LONGEST_LINE = 75

/** The meeting as a file to open with a calendar. */
export function meetingReply(name: string, meeting: Meeting) {
  const method = meeting.calledOff ? 'CANCEL' : 'REQUEST'
  const headers = {
    'Content-Type': `text/calendar; charset=utf-8; method=${method}`,
    'Content-Disposition': `attachment; filename="${name}.ics"`,
    'Cache-Control': 'no-store',
  }
  return new Response(meetingFile(meeting), { headers })
}

function meetingFile(meeting: Meeting) {
  const { mailFrom, appUrl } = env()
  const house = addressOf(mailFrom)
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//FR',
    'CALSCALE:GREGORIAN',
    `METHOD:${meeting.calledOff ? 'CANCEL' : 'REQUEST'}`,
    'BEGIN:VEVENT',
    `UID:${meeting.id}@${new URL(appUrl).hostname}`,
    `SEQUENCE:${meeting.changes}`,
    `DTSTAMP:${utc(now())}`,
    `DTSTART:${utc(meeting.begins)}`,
    `DTEND:${utc(meeting.ends)}`,
    `SUMMARY:${text(meeting.title)}`,
    `LOCATION:${text(meeting.place)}`,
    `DESCRIPTION:${text(meeting.link)}`,
    `URL:${meeting.link}`,
    `STATUS:${meeting.calledOff ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:OPAQUE',
    `ORGANIZER;CN="Passerelle":mailto:${house}`,
    `ATTENDEE;CN="${quoted(meeting.guest.name)}";PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${meeting.guest.email}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** 20261122T143000Z */
function utc(instant: Date) {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** Words someone typed: what parts a line is escaped, what no line may hold is gone. */
function text(typed: string) {
  const escaped = typed.replace(/\\/g, '\\\\').replace(/[;,]/g, (sign) => `\\${sign}`)
  return escaped.replace(/\r\n?|\n/g, '\\n').replace(/\p{Cc}/gu, ' ')
}

/** Between quotes there is no way to write a quote. */
function quoted(name: string) {
  return name.replace(/"/g, '’').replace(/\p{Cc}/gu, ' ')
}

/** The bare address of `Name <address>`. */
function addressOf(from: string) {
  return /<([^>]+)>/.exec(from)?.[1] ?? from
}

/** Folded at 75 octets, never within a letter: the lines that follow begin with a space, which counts. */
function folded(line: string) {
  const parts: string[] = ['']
  let room = LONGEST_LINE
  for (const letter of line) {
    const octets = Buffer.byteLength(letter)
    if (octets > room) {
      parts.push('')
      room = LONGEST_LINE - 1
    }
    parts[parts.length - 1] += letter
    room -= octets
  }
  return parts.join('\r\n ')
}
