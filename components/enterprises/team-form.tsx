import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { ActionForm } from '#components/ui/action-form.tsx';
import { FormSelect } from '#components/ui/form-fields.tsx';
import type { FormAction } from '#components/ui/form-state.ts';
import { TEAM_ROLES } from '#lib/enterprises/domain/team.ts';
import type { Candidate, SeatView } from '#lib/enterprises/queries/team.ts';
import { seatValueOf, seenTeam } from '#lib/enterprises/team-schema.ts';
import { ownNameIn, shortNameIn } from '#lib/organisation/directory.ts';

type TeamFormProps = {
  company: { readonly id: string; readonly uscc: string };
  seats: readonly SeatView[];
  candidates: readonly Candidate[];
  reading: Reading;
  action: FormAction;
};

/** Five seats, each with those who can hold it and the load they carry. Who has left the post can be kept by nobody. */
export function TeamForm({ company, seats, candidates, reading, action }: TeamFormProps) {
  const t = useTranslations('teams');
  const common = useTranslations('common');
  const { locale, directory } = reading;
  const labelOf = (candidate: Candidate) => {
    const unit = directory.units.get(candidate.unitCode);
    return t('carries', {
      name: ownNameIn(locale, candidate),
      unit: unit ? shortNameIn(locale, unit) : candidate.unitCode,
      seats: candidate.seats,
    });
  };
  return (
    <ActionForm
      action={action}
      submit={t('save')}
      hidden={{ enterpriseId: company.id, uscc: company.uscc, seen: seenTeam(seats) }}
    >
      {TEAM_ROLES.map((role) => {
        const seat = seats.find((each) => each.role === role);
        return (
          <FormSelect
            key={role}
            name={role}
            label={t(`roles.${role}`)}
            hint={
              seat && !seat.serves
                ? common('labelled', { label: ownNameIn(locale, seat), text: t('leftService') })
                : t(`does.${role}`)
            }
            emptyLabel={t('nobody')}
            defaultValue={seat?.serves ? seatValueOf(seat) : ''}
            options={candidates
              .filter((each) => each.role === role)
              .map((each) => ({ value: seatValueOf(each), label: labelOf(each) }))}
          />
        );
      })}
    </ActionForm>
  );
}
