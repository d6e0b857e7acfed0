/** Words of the editor for opening hours. */
export const hours = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  closed: 'closed',
  understood: (text: string) => `Understood: ${text}`,
  toWeekdays: 'copy to Mon–Fri',
  given: (day: string) => `The hours of ${day} now apply from Monday to Friday.`,
  asNote: 'take as a note',
  asNoteOf: (day: string) => `${day}: take as a note`,
  noted: (text: string) => `“${text}” is in the note now.`,
  unread: (day: string, text: string, problem: string) => `${day}, “${text}”: ${problem}`,
  problems: {
    unreadable: 'We do not understand this. Please write it like 9-12, 14-16',
    backwards: 'The end is before the beginning. Past midnight, please use two days.',
    overlap: 'Two times overlap.',
  },
};
