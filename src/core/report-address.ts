/** Addresses under which readers report an error. */

export interface ErrorReport {
  subject: string
  body: string
}

/**
 * The address with subject and text filled in. `mailto:` takes them as RFC 6068 says; any other address is taken for a
 * form of issues that reads `title` and `body` from its query, as GitHub's, GitLab's and Forgejo's do.
 */
export function reportAddress(base: string, { subject, body }: ErrorReport): string {
  const isMail = base.startsWith('mailto:')
  const text = isMail ? body.replaceAll('\n', '\r\n') : body
  const fields = `${isMail ? 'subject' : 'title'}=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`
  return `${base}${base.includes('?') ? '&' : '?'}${fields}`
}
