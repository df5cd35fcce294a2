import type { DataReport } from '../core/schema/report.ts'
import { formatNumber, t } from '../i18n/messages.ts'

/** The same kinds of acts by side, and whose losses are counted. The rule they are held to is in the policy. */
export function SymmetryTables({ report: { symmetry, losses } }: { report: DataReport }) {
  return (
    <>
      <h3>{t('dataPage.symmetry')}</h3>
      <p>{t('dataPage.symmetryNote')}</p>
      <table aria-label={t('dataPage.symmetry')}>
        <thead>
          <tr>
            <th scope="col">{t('dataPage.value')}</th>
            <th scope="col">{t('dataPage.side')}</th>
            <th scope="col">{t('dataPage.count')}</th>
            <th scope="col">{t('dataPage.agentUnnamed')}</th>
          </tr>
        </thead>
        <tbody>
          {symmetry.map(({ act, side, events, agent_unnamed }) => (
            <tr key={`${act} ${side}`}>
              <th scope="row">{t(`symmetryAct.${act}`)}</th>
              <td>{t(`side.${side}`)}</td>
              <td>{formatNumber(events)}</td>
              <td>{formatNumber(agent_unnamed)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t('dataPage.losses')}</h3>
      <table aria-label={t('dataPage.losses')}>
        <thead>
          <tr>
            <th scope="col">{t('dataPage.side')}</th>
            <th scope="col">{t('dataPage.lossesTold')}</th>
            <th scope="col">{t('dataPage.lossesUnknown')}</th>
          </tr>
        </thead>
        <tbody>
          {losses.map(({ side, told, unknown }) => (
            <tr key={side}>
              <th scope="row">{t(`side.${side}`)}</th>
              <td>{formatNumber(told)}</td>
              <td>{formatNumber(unknown)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
