import { expect, it } from 'vitest';
import { Act } from '#schemas/codes/act';
import { Body } from '#schemas/codes/body';
import { CustodyEnd } from '#schemas/codes/custody-end';
import { CustodyGroup } from '#schemas/codes/custody-group';
import { Door } from '#schemas/codes/door';
import { EmergencySituation, emergencyCodes } from '#schemas/codes/emergency-situation';
import { PlacementKind, placementsOn } from '#schemas/codes/placement-kind';
import { Post } from '#schemas/codes/post';
import { ReportableSituation } from '#schemas/codes/reportable-situation';
import { ReporterKind, reporterKinds } from '#schemas/codes/reporter-kind';
import { ServiceKind } from '#schemas/codes/service-kind';
import { CareForm } from '#schemas/workflows/temporary-custody/codes/care-form';

const words = (text: string) => text.trim().split(/\s+/);

/** Every list, as the tables of the requirements give it. */
const tables: readonly [string, readonly string[], number, string][] = [
  [
    'situations S1 to S9, the nine of the Opinions on mandatory reporting, and two that no list names',
    ReportableSituation.options,
    20,
    `
    living_alone_unsupervised missing guardian_lost_capacity guardian_not_performing
    suspected_domestic_violence suspected_accidental_injury suspected_unlawful_infringement
    unattended one_parent_away_other_incapable
    private_parts_injured sexual_harm_under_14 sexual_harm_from_14 battered_or_malnourished
    unnatural_disability_or_death abandoned_or_long_uncared unknown_origin_or_trafficked
    made_to_beg other_serious_harm improper_guardianship other_danger`,
  ],
  [
    'kinds of reporter',
    ReporterKind.options,
    32,
    `
    school kindergarten medical_institution village_committee social_work_agency
    relief_institution welfare_institution child_director trade_union youth_league
    womens_federation disabled_persons_federation next_generation_committee other_mandatory
    citizen social_organization help_seeker
    township civil_affairs education_authority health_authority justice_administration court
    procuratorate police other_state_organ minors_protection_institution training_institution
    childcare_service hotel other_close_contact_unit press`,
  ],
  ['doors', Door.options, 6, 'app telephone hotline roster in_person letter'],
  [
    'emergencies E0 to E9',
    EmergencySituation.options,
    10,
    `
    any_report living_alone guardian_incapable_or_not_performing
    unattended_or_other_parent_incapable missing domestic_violence unlawful_infringement
    accidental_injury coerced_begging abandonment`,
  ],
  [
    'placements',
    PlacementKind.options,
    13,
    `
    close_relative village_committee relief_institution welfare_institution
    protection_institution temporary_shelter minors_protection_institution
    child_welfare_institution relative foster_family private_carer hospital school`,
  ],
  [
    'groups in custody',
    CustodyGroup.options,
    5,
    `
    vagrant_without_livelihood harmed_by_guardian temporarily_unattended poorly_guarded
    trustee_incapable`,
  ],
  ['forms of care', CareForm.options, 3, 'institutional_care caring_family_foster other_form'],
  [
    'ends of custody',
    CustodyEnd.options,
    5,
    'parent_returned trustee_named guardian_appointed came_of_age died',
  ],
  [
    'services',
    ServiceKind.options,
    27,
    `
    guardianship_guidance medical_treatment psychological_counselling behaviour_correction
    legal_service legal_aid social_integration family_relationship_adjustment
    interpersonal_adjustment emotional_care family_affection rights_protection tutoring
    emotional_comfort social_assistance return_to_school household_registration school_transfer
    rehabilitation family_education day_care psychological_aid transfer employment_support
    housing family_hukou schooling_at_destination`,
  ],
  [
    'acts',
    Act.options,
    34,
    `
    acceptance police_dispatch order_to_return reprimand dissuasion criticism_education
    written_warning public_security_punishment case_filing judicial_transfer
    family_education_order guardianship_supervision_order personal_safety_protection_order protection_order_application
    court_sanction entrusted_guardianship temporary_custody escort
    caring_family_foster guardianship_revocation guardianship_restoration guardian_reappointment petition
    procuratorate_advise procuratorate_urge procuratorate_support evidence_collection
    injury_appraisal missing_child_rapid_search referral case_conference
    arrest_review prosecution judgment`,
  ],
  [
    'bodies of the glossary and of the duties of other bodies',
    Body.options,
    43,
    `
    police police_station township civil_affairs village_committee child_director
    child_supervisor information_officer protection_specialist education_authority
    social_affairs_bureau health_authority justice_administration court procuratorate
    political_legal_committee governance_office relief_institution welfare_institution
    child_welfare_institution minors_protection_institution temporary_shelter emergency_shelter
    social_work_agency mass_organization trade_union youth_league womens_federation
    disabled_persons_federation next_generation_committee leading_group_office joint_conference
    school kindergarten medical_institution legal_aid_institution finance_authority
    human_resources_authority housing_authority transport_authority publicity_department
    peoples_congress women_children_committee_office`,
  ],
];

it.each(tables)('%s are complete', (_title, options, count, identifiers) => {
  expect(options).toEqual(words(identifiers));
  expect(options).toHaveLength(count);
});

it('makes every body a post, the police by rank and shelters excepted', () => {
  const places = ['police', 'temporary_shelter', 'emergency_shelter'];
  const bodies = Body.options.filter((body) => !places.includes(body));

  expect(Post.options).toEqual([
    'reporter',
    'county_police',
    ...bodies,
    'custodian',
    'receiving_department',
    'administrator',
  ]);
});

it('gives the situations the codes E0 to E9', () => {
  expect(Object.values(emergencyCodes)).toEqual(words('E0 E1 E2 E3 E4 E5 E6 E7 E8 E9'));
});

it('holds 28 kinds to their duty, invites three, and takes help seekers as a source', () => {
  const owing = (duty: string) =>
    ReporterKind.options.filter((kind) => reporterKinds[kind].duty === duty);

  expect(owing('mandatory')).toHaveLength(28);
  expect(owing('voluntary')).toEqual(['citizen', 'social_organization', 'press']);
  expect(owing('none')).toEqual(['help_seeker']);
});

it('owes no unit’s feedback to child directors, citizens, help seekers and the police themselves', () => {
  const persons = ReporterKind.options.filter((kind) => !reporterKinds[kind].unit);

  expect(persons).toEqual(['child_director', 'citizen', 'help_seeker', 'police']);
});

it('offers four places when parents are unreachable, in the order printed', () => {
  expect(placementsOn.parents_unreachable).toEqual(
    words('close_relative village_committee relief_institution welfare_institution'),
  );
});

it('never offers relatives or the village to a child beaten at home', () => {
  expect(placementsOn.domestic_violence).not.toContain('close_relative');
  expect(placementsOn.domestic_violence).not.toContain('village_committee');
});

it('has some text for every placement but a private carer, a hospital and a school', () => {
  const placed = new Set(Object.values(placementsOn).flat());

  expect(PlacementKind.options.filter((kind) => !placed.has(kind))).toEqual(
    words('private_carer hospital school'),
  );
});
