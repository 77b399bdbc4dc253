import { pluralIn } from './plural.js';
import type { Words } from './words.js';

const plural = pluralIn('cy');
const points = (earned: number, max: number): string =>
  `${plural(earned, {
    two: `${earned} bwynt`,
    few: `${earned} phwynt`,
    many: `${earned} phwynt`,
    other: `${earned} pwynt`,
  })} allan o ${max}`;

const toPlace = (left: number): string =>
  plural(left, { zero: "Mae popeth wedi'i osod.", other: `${left} eitem ar ôl.` });

export const cy: Words = {
  language: 'cy',
  ownName: 'Cymraeg',
  opensNewTab: '(yn agor mewn tab newydd)',

  shell: {
    skip: "Neidio i'r cynnwys",
    menu: 'Dewislen',
    screens: 'Sgriniau yn y wers hon',
    languages: 'Iaith',
    ways: "Symud drwy'r wers",
    next: 'Nesaf',
    previous: 'Blaenorol',
    exit: 'Cadw a gadael',
    leave: 'Gadael',
    progress: 'Cynnydd',
    done: "wedi'i chwblhau",
    kinds: {
      text: 'Darllen',
      reveal: "Rhannau i'w hagor",
      worked: 'Enghraifft fesul cam',
      activity: 'Gweithgaredd',
      check: 'Gwiriad',
    },
    screenOf: (position, count) => `Sgrin ${position} o ${count}`,
    screensDone: (done, count) =>
      plural(done, {
        zero: `Dim un o'r ${count} sgrin wedi'i chwblhau eto`,
        one: `${done} sgrin o ${count} wedi'i chwblhau`,
        other: `${done} sgrin o ${count} wedi'u cwblhau`,
      }),
  },

  save: {
    saving: "Wrthi'n cadw…",
    savedAt: (time) => `Wedi'i gadw am ${time}`,
    waiting: 'Heb ei gadw eto. Cadwch y dudalen hon ar agor: byddwn yn rhoi cynnig arall arni.',
    notRecorded: 'Nid yw eich gwaith yn cael ei gofnodi',
    review: 'Dim ond edrych yr ydych chi',
    notRecordedHelp: {
      'no-lms':
        "Gallwch ddal ati i ddarllen, ond ni fydd dim a wnewch nawr yn cael ei gadw. I gael cofnodi eich gwaith, caewch y dudalen hon ac agorwch y cwrs eto o'ch safle dysgu. Os nad yw hynny'n helpu, dywedwch wrth y person sy'n gofalu am eich hyfforddiant.",
      ended:
        "Mae eich safle dysgu wedi dod â'r sesiwn hon i ben. Mae'r hyn a gadwyd cyn hynny'n ddiogel. I fynd ymlaen, caewch y dudalen hon ac agorwch y cwrs eto o'ch safle dysgu.",
      unreadable:
        "Mae gwaith wedi'i gadw yn eich safle dysgu na all y fersiwn hon o'r cwrs ei ddarllen. Mae'n cael ei adael fel y mae. Dywedwch wrth y person sy'n gofalu am eich hyfforddiant cyn mynd ymlaen.",
      'no-storage':
        "Gallwch ddal ati i ddarllen, ond ni fydd dim a wnewch nawr yn cael ei gadw: nid yw'r porwr hwn yn gadael i'r cwrs storio dim. Gadewch iddo storio data ar gyfer y dudalen hon, neu defnyddiwch borwr arall, yna agorwch y cwrs eto.",
      elsewhere:
        "Mae'r cwrs eisoes ar agor mewn ffenestr arall, ac mae eich gwaith yn cael ei gofnodi yno. Caewch y ffenestr hon ac ewch ymlaen yn y llall.",
    },
    reviewHelp: 'Nid oes dim a wnewch yma yn cael ei gofnodi nac yn newid eich canlyniad.',
  },

  screen: {
    openParts: "Agorwch bob rhan i'w darllen.",
    opened: "wedi'i hagor",
    partsOpened: (opened, count) =>
      plural(opened, {
        zero: `Dim un o'r ${count} rhan wedi'i hagor eto`,
        one: `${opened} rhan o ${count} wedi'i hagor`,
        two: `${opened} ran o ${count} wedi'u hagor`,
        other: `${opened} rhan o ${count} wedi'u hagor`,
      }),
    stepOf: (position, count) => `Cam ${position} o ${count}`,
    showFirstStep: 'Dangos y cam cyntaf',
    showStep: 'Dangos y cam nesaf',
    allSteps: "Dyna'r cam olaf.",
  },

  check: {
    start: "Dechrau'r gwiriad",
    again: 'Rhoi cynnig arall arni',
    questions: (count) =>
      plural(count, {
        two: `${count} gwestiwn`,
        few: `${count} chwestiwn`,
        many: `${count} chwestiwn`,
        other: `${count} cwestiwn`,
      }),
    questionOf: (position, count) => `Cwestiwn ${position} o ${count}`,
    nextQuestion: 'Cwestiwn nesaf',
    seeResult: 'Gweld eich canlyniad',
    result: 'Eich canlyniad',
    points,
    best: (earned, max) => `Eich gorau hyd yma: ${points(earned, max)}`,
    passed: "Rydych chi wedi cyrraedd y marc pasio.",
    notPassed: 'Nid ydych chi wedi cyrraedd y marc pasio eto.',
    allRight: 'Rydych chi wedi ateb popeth yn gywir. Da iawn.',
    someRight: 'Da: rydych chi eisoes yn gwybod rhan o hyn.',
    noneRight: "Nid yw hyn yn hawdd. Edrychwch eto a rhowch gynnig arall arni pan fyddwch yn barod.",
    revisit: 'Nodau i edrych arnynt eto',
  },

  item: {
    check: "Gwirio'r ateb",
    checkAgain: 'Gwirio eto',
    showAnswers: 'Dangos yr atebion',
    answersShown: "Mae'r atebion cywir i'w gweld.",
    chooseOne: 'Dewiswch un ateb.',
    chooseAll: "Dewiswch bob un sy'n berthnasol.",
    trueOrFalse: "A yw hyn yn wir neu'n anwir?",
    match: "Dewiswch yr ateb sy'n cyfateb i bob llinell.",
    isTrue: 'Gwir',
    isFalse: 'Anwir',
    choose: 'Dewiswch…',
    answerFirst: 'Dewiswch ateb yn gyntaf, yna gallwch ei wirio.',
    matchFirst: (left) =>
      plural(left, {
        two: `Mae ${left} linell heb eu paru eto. Wedyn gallwch wirio.`,
        one: `Mae ${left} llinell heb ei pharu eto. Wedyn gallwch wirio.`,
        other: `Mae ${left} llinell heb eu paru eto. Wedyn gallwch wirio.`,
      }),
    placeFirst: (left) =>
      plural(left, {
        one: `Mae ${left} eitem heb ei gosod eto. Wedyn gallwch wirio.`,
        other: `Mae ${left} eitem heb eu gosod eto. Wedyn gallwch wirio.`,
      }),
    right: 'Cywir',
    wrong: 'Anghywir',
    rightAnswer: 'Yr ateb cywir',
    allRight: "Mae hynny'n gywir.",
    partlyRight: "Mae hynny'n rhannol gywir.",
    allWrong: "Nid yw hynny'n gywir.",
    countRight: (right, count) => {
      if (right === count) return `Mae pob un o'r ${count} yn gywir.`;
      return right === 0 ? `Nid oes yr un o'r ${count} yn gywir.` : `Mae ${right} o'r ${count} yn gywir.`;
    },
    changeAnswer: 'Newidiwch eich ateb a gwiriwch eto.',
    changeOthers: 'Newidiwch y lleill a gwiriwch eto.',
    moveOthers: 'Symudwch y lleill a gwiriwch eto.',
  },

  sorting: {
    hint: "Dewiswch eitem, yna dewiswch ble i'w rhoi. Gallwch hefyd ddefnyddio'r rhestr ar ei cherdyn, neu ei llusgo.",
    toPlace: "Eto i'w gosod",
    allPlaced: "Mae popeth wedi'i osod.",
    notPlaced: 'Heb ei gosod eto',
    placeOf: (token) => `Ble i roi: ${token}`,
    putHere: 'Rhoi yma',
    putBack: 'Rhoi yn ôl yma',
    picked: (token) => `Wedi dewis: ${token}. Dewiswch ble i'w rhoi, neu pwyswch Escape i'w gadael lle mae hi.`,
    putDown: (token) => `Heb ei symud: ${token}.`,
    placed: (token, place, left) => `${token}: wedi'i gosod yn y blwch “${place}”. ${toPlace(left)}`,
    movedBack: (token, left) => `${token}: wedi'i rhoi yn ôl. ${toPlace(left)}`,
  },

  ended: {
    title: 'Rydych chi wedi gadael y cwrs',
    outcome: {
      saved: "Mae eich gwaith wedi'i gadw. Gallwch fynd ymlaen o'r fan hon dro arall.",
      unsaved: "Nid oedd modd cadw peth o'ch gwaith diwethaf. Agorwch y cwrs eto i'w wirio.",
      unrecorded: 'Ni chofnodwyd dim y tro hwn.',
    },
    close: "Gallwch gau'r dudalen hon nawr neu fynd yn ôl i'ch safle dysgu.",
  },

  record: {
    kept: 'Yn y porwr hwn yn unig y cedwir eich cofnod.',
    takeTable: "Ei lawrlwytho fel tabl",
    takeData: "Lawrlwytho'r holl ddata",
    table: {
      columns: {
        time: 'Dyddiad ac amser',
        id: 'Eitem',
        question: 'Cwestiwn',
        attempt: 'Ymgais',
        check: 'Gwiriad',
        answer: 'Eich ateb',
        right: 'Cywir',
        points: 'Pwyntiau',
        of: 'Allan o',
        seconds: 'Eiliadau',
      },
      yes: 'Ydy',
      no: 'Nac ydy',
      isTrue: 'Gwir',
      isFalse: 'Anwir',
    },
  },

  cannotOpen: "Nid oedd modd agor y cwrs. Caewch y dudalen hon ac agorwch y cwrs eto. Os nad yw hynny'n helpu, dywedwch wrth y person sy'n gofalu am eich hyfforddiant.",
};
