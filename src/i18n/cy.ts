import { pluralIn } from './plural.js';
import { shortNumber } from './short-number.js';
import type { Words } from './words.js';

const plural = pluralIn('cy');
const points = (earned: number, max: number): string =>
  `${plural(earned, {
    two: `${shortNumber(earned)} bwynt`,
    few: `${shortNumber(earned)} phwynt`,
    many: `${shortNumber(earned)} phwynt`,
    other: `${shortNumber(earned)} pwynt`,
  })} allan o ${max}`;

const minutes = (count: number): string => plural(count, { two: `${count} funud`, other: `${count} munud` });

const toPlace = (left: number): string =>
  plural(left, { zero: "Mae popeth wedi'i osod.", other: `${left} eitem ar ôl.` });

export const cy: Words = {
  language: 'cy',
  ownName: 'Cymraeg',
  direction: 'ltr',
  alphabet: 'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z',
  decimal: '.',
  months: ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'],
  date: (day, month, year) => `${day} ${month} ${year}`,
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
      process: 'Camau',
      figure: 'Llun',
      media: 'Recordiad',
      glossary: 'Geirfa',
      summary: 'Crynodeb',
      result: 'Canlyniad',
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

  settings: {
    title: 'Arddangos',
    names: {
      text: 'Maint y testun',
      spacing: 'Bylchau',
      letters: 'Llythrennau',
      colours: 'Lliwiau',
      motion: 'Symudiad',
      reading: 'Darllen yn uchel',
    },
    choices: {
      text: { normal: 'Arferol', large: 'Mawr', larger: 'Mwy', largest: 'Mwyaf' },
      spacing: { normal: 'Arferol', wide: 'Llydan' },
      letters: { normal: 'Arferol', distinct: 'Haws eu gwahaniaethu' },
      colours: { system: 'Fel ar y ddyfais hon', light: 'Golau', dark: 'Tywyll', contrast: 'Cyferbyniad uchel' },
      motion: { system: 'Fel ar y ddyfais hon', none: 'Dim' },
      reading: { off: 'I ffwrdd', on: 'Ymlaen' },
    },
    reset: "Yn ôl i'r arferol",
    statement: 'Hygyrchedd y cwrs hwn',
    listen: 'Darllen y sgrin hon yn uchel',
    stopListening: "Rhoi'r gorau i ddarllen",
  },

  loading: {
    loading: "Yn llwytho'r sgrin hon",
    notLoaded: "Nid oedd modd llwytho'r sgrin hon. Nid ydych wedi colli dim o'ch gwaith. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.",
    tryAgain: 'Rhoi cynnig arall arni',
  },
  save: {
    opening: 'Yn agor…',
    saving: "Wrthi'n cadw…",
    savedAt: (time) => `Wedi'i gadw am ${time}`,
    waiting: 'Heb ei gadw eto. Cadwch y dudalen hon ar agor: byddwn yn rhoi cynnig arall arni.',
    notRecorded: 'Nid yw eich gwaith yn cael ei gofnodi',
    placeNotKept: 'Nid yw eich lle yn cael ei gadw',
    review: 'Dim ond edrych yr ydych chi',
    notRecordedHelp: {
      'no-lms':
        "Gallwch ddal ati i ddarllen, ond ni fydd dim a wnewch nawr yn cael ei gadw. Er mwyn i'ch gwaith gael ei gofnodi, caewch y dudalen hon ac agorwch y cwrs eto o'ch safle dysgu. Os nad yw hynny'n helpu, dywedwch wrth y person sy'n gofalu am eich hyfforddiant.",
      ended:
        "Mae eich safle dysgu wedi dod â'r sesiwn hon i ben. Mae'r hyn a gadwyd cyn hynny'n ddiogel. I fynd ymlaen, caewch y dudalen hon ac agorwch y cwrs eto o'ch safle dysgu.",
      unreadable:
        "Mae gwaith wedi'i gadw yn eich safle dysgu na all y fersiwn hon o'r cwrs ei ddarllen. Mae'n cael ei adael fel y mae. Dywedwch wrth y person sy'n gofalu am eich hyfforddiant cyn mynd ymlaen.",
      'no-storage':
        "Gallwch ddal ati i ddarllen, ond ni fydd dim a wnewch nawr yn cael ei gadw: nid yw'r porwr hwn yn gadael i'r cwrs storio dim. Gadewch iddo storio data ar gyfer y dudalen hon, neu defnyddiwch borwr arall, yna agorwch y cwrs eto.",
      'no-state':
        "Mae eich safle dysgu'n cofnodi eich atebion a'ch canlyniad, ond nid oes lle ynddo i gadw pa mor bell yr ydych wedi cyrraedd. Gorffennwch ar un eisteddiad os gallwch: y tro nesaf y byddwch yn agor y cwrs, bydd yn dechrau eto o'r dechrau.",
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

  figure: {
    large: 'Llun mawr',
  },

  media: {
    described: 'Gyda sain ddisgrifio',
    cannotPlay: "Nid oes modd chwarae'r recordiad hwn yma. Mae'r trawsgrifiad isod yn dweud popeth sydd ynddo.",
  },

  goals: {
    ofLesson: 'Eich nodau yn y wers hon',
    oneByOne: 'Fesul nod',
    open: "heb ei chwblhau eto",
    lookAgain: 'Gwerth edrych eto ar:',
    goOver: 'Gwerth mynd dros hyn eto.',
    notAsked: 'Nid oedd cwestiwn am hyn.',
    stillToDo: "Eto i'w gwneud",
    noResult: 'Bydd eich canlyniad yma ar ôl i chi orffen pob gwiriad.',
    print: "Argraffu'r dudalen hon",
  },

  evidence: {
    notYet: {
      unfinished: "Bydd eich tystysgrif yma pan fydd popeth wedi'i wneud ac unrhyw farc pasio wedi'i gyrraedd.",
      unsaved: "Bydd eich tystysgrif yma ar ôl i'ch canlyniad gael ei gadw.",
    },
    certificate: 'Tystysgrif cwblhau',
    result: 'Canlyniad',
    outcome: { completed: 'Wedi cwblhau', passed: 'Wedi cwblhau a phasio' },
    finishedOn: 'Cwblhawyd ar',
    best: 'Canlyniad gorau',
    version: 'Fersiwn y cwrs',
    code: 'Cod gwirio',
    goals: 'Nodau dysgu',
    credited: 'eisoes yn gwybod hyn: dangoswyd mewn prawf',
    contributes: "Mae'r dystysgrif hon yn cyfrannu at dystiolaeth ar gyfer y cyfnod sefydlu. Nid yw ar ei phen ei hun yn profi cymhwysedd.",
    codeNote: "Gwneir y cod gwirio o gofnod y canlyniad hwn. Mae'n dod o hyd i wallau copïo, nid ffugio.",
    yourName: 'Eich enw, ar gyfer y dystysgrif',
    nameHelp: "Ni chaiff ei gadw yn unman, ac nid yw'r cod gwirio'n ei gynnwys.",
    print: "Argraffu'r dystysgrif neu ei chadw fel PDF",
    note: 'Nodyn ar gyfer eich cofnod dysgu eich hun',
    noteHelp: "Gallwch ei gopïo i'ch cofnod datblygiad proffesiynol (DPP).",
    timeTaken: 'Amser a gymerwyd',
    time: (hours, rest) => [hours > 0 && `${hours} awr`, rest > 0 && minutes(rest)].filter(Boolean).join(' '),
    learnt: 'Yr hyn a ddysgwyd',
    copy: "Copïo'r nodyn",
    copied: "Mae'r nodyn wedi'i gopïo.",
    selected: "Mae'r nodyn wedi'i ddewis. Copïwch ef fel yr ydych yn copïo ar y ddyfais hon.",
  },

  check: {
    start: "Dechrau'r gwiriad",
    startFinal: "Dechrau'r asesiad",
    again: 'Rhoi cynnig arall arni',
    againWrong: "Ateb eto'r rhai nad oeddent yn gywir",
    noScore: "Nid oes sgôr: mae'n eich helpu i gofio.",
    diagnostic: "Mae'n dangos beth rydych chi'n ei wybod eisoes. Nid oes angen mynd eto drwy'r hyn rydych chi'n ei wybod ac yn sicr ohono.",
    judgedAtEnd: 'Ar y diwedd byddwch yn gweld beth oedd yn gywir. Tan hynny gallwch fynd yn ôl a newid eich atebion.',
    noTimeLimit: 'Nid oes terfyn amser.',
    timeLimit: (count) => `Mae gennych ${minutes(count)}. Gallwch gymryd mwy o amser pryd bynnag y bydd ei angen arnoch.`,
    passMark: (percent) => `Rydych chi'n pasio gyda ${percent}% neu fwy.`,
    attemptsFree: "Gallwch roi cynnig arni mor aml ag y dymunwch. Eich canlyniad gorau sy'n cyfrif.",
    attempts: (count) =>
      plural(count, { one: 'Gallwch roi cynnig arni unwaith.', two: "Gallwch roi cynnig arni ddwywaith. Eich canlyniad gorau sy'n cyfrif.", other: `Gallwch roi cynnig arni ${count} gwaith. Eich canlyniad gorau sy'n cyfrif.` }),
    attemptsLeft: (left) =>
      plural(left, { zero: 'Nid oes gennych gynnig ar ôl.', two: `Mae gennych ${left} gynnig ar ôl.`, few: `Mae gennych ${left} chynnig ar ôl.`, many: `Mae gennych ${left} chynnig ar ôl.`, other: `Mae gennych ${left} cynnig ar ôl.` }),
    questions: (count) =>
      plural(count, {
        two: `${count} gwestiwn`,
        few: `${count} chwestiwn`,
        many: `${count} chwestiwn`,
        other: `${count} cwestiwn`,
      }),
    questionOf: (position, count) => `Cwestiwn ${position} o ${count}`,
    nextQuestion: 'Cwestiwn nesaf',
    previousQuestion: 'Cwestiwn blaenorol',
    seeResult: 'Gweld eich canlyniad',
    saveAndGoOn: "Cadw'r ateb a mynd ymlaen",
    saveAndFinish: "Cadw'r ateb a gorffen",
    timeLeft: (time) => `Amser ar ôl: ${time}`,
    minutesLeft: (count) => `Tua ${minutes(count)} ar ôl. Gallwch gymryd mwy o amser.`,
    moreTime: (count) => `Cymryd ${minutes(count)} arall`,
    timeUp: "Mae'r amser ar ben. Mae'r hyn yr oeddech wedi'i ateb wedi'i gyflwyno.",
    result: 'Eich canlyniad',
    points,
    score: (earned, max) => `${shortNumber(earned)} o ${max}`,
    countRight: (right, count) => `${right} o ${count} yn gywir`,
    best: (earned, max) => `Eich gorau hyd yma: ${points(earned, max)}`,
    passed: "Rydych chi wedi cyrraedd y marc pasio.",
    notPassed: 'Nid ydych chi wedi cyrraedd y marc pasio eto.',
    allRight: 'Rydych chi wedi ateb popeth yn gywir. Da iawn.',
    someRight: 'Da: rydych chi eisoes yn gwybod rhan o hyn.',
    noneRight: "Nid yw hyn yn hawdd. Cymerwch eich amser, ac edrychwch arno eto.",
    byGoal: 'Eich canlyniad, nod wrth nod',
    goal: 'Nod',
    pointsHead: 'Pwyntiau',
    revisit: 'Edrychwch ar hyn eto:',
    credited: "Rydych chi'n gwybod hyn eisoes. Mae'r sgriniau amdano wedi'u gadael allan.",
    lookAtAnswers: 'Edrych ar eich atebion',
    answersLater: 'Byddwch yn gweld yr atebion cywir ar ôl eich cynnig olaf.',
    retry: 'Er diogelwch pobl',
    retryNote: "Atebwch hwn unwaith eto, nes ei fod yn gywir. Mae eich canlyniad yn aros fel y mae.",
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
    typeText: 'Teipiwch eich ateb: gair neu ychydig eiriau.',
    typeNumber: 'Teipiwch eich ateb fel rhif.',
    rate: 'Dewiswch yr hyn sydd fwyaf addas i chi. Nid oes ateb cywir nac anghywir.',
    reflect: "Gallwch ysgrifennu yma i chi'ch hun. Ni chaiff ei gadw yn unman, nid oes neb arall yn ei weld, a bydd wedi mynd pan adewch y sgrin hon.",
    isTrue: 'Gwir',
    isFalse: 'Anwir',
    yourAnswer: 'Eich ateb',
    choose: 'Dewiswch…',
    howSure: 'Pa mor sicr ydych chi?',
    certainties: ["Rwy'n dyfalu", "Rwy'n eithaf sicr", "Rwy'n sicr"],
    sureAndWrong: "Roeddech chi'n sicr o hyn, felly cymerwch funud i weld pam mae'n wahanol.",
    guessedAndRight: "Roeddech chi'n dyfalu, ac roeddech chi'n gywir: nawr rydych chi'n gwybod.",
    others: "Gallwch wneud un o'r rhain yn lle hynny, neu hefyd:",
    answerFirst: 'Dewiswch ateb yn gyntaf, yna gallwch ei wirio.',
    textFirst: 'Teipiwch ateb yn gyntaf, yna gallwch ei wirio.',
    numberFirst: 'Teipiwch rif yn gyntaf, yna gallwch ei wirio.',
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
    confirm: { rating: "Rhoi'r ateb hwn", reflection: 'Rydw i wedi meddwl amdano' },
    noted: { rating: "Diolch. Mae eich ateb wedi'i nodi.", reflection: "Diolch am roi o'ch amser. Mae'r hyn a ysgrifennoch yn aros gyda chi." },
    changeAnswer: 'Newidiwch eich ateb a gwiriwch eto.',
    changeOthers: 'Newidiwch y lleill a gwiriwch eto.',
    moveOthers: 'Symudwch y lleill a gwiriwch eto.',
  },

  sorting: {
    hint: "Dewiswch eitem, yna dewiswch ble i'w rhoi. Gallwch hefyd ddefnyddio'r rhestr ar ei cherdyn, neu ei llusgo.",
    toPlace: "Eto i'w gosod",
    allPlaced: "Mae popeth wedi'i osod.",
    notPlaced: 'Heb ei gosod eto',
    fitsNowhere: "Gadewch yma'r hyn nad yw'n perthyn i unman",
    nowhere: "Nid yw'n perthyn i unman",
    placeOf: (token) => `Ble i roi: ${token}`,
    putHere: 'Rhoi yma',
    putBack: 'Rhoi yn ôl yma',
    picked: (token) => `Wedi dewis: ${token}. Dewiswch ble i'w rhoi, neu pwyswch Escape i'w gadael lle mae hi.`,
    putDown: (token) => `Heb ei symud: ${token}.`,
    placed: (token, place, left) => `${token}: wedi'i gosod yn y blwch “${place}”. ${toPlace(left)}`,
    movedBack: (token, left) => `${token}: wedi'i rhoi yn ôl. ${toPlace(left)}`,
  },

  ordering: {
    hint: "Rhowch y rhain mewn trefn. Defnyddiwch y botymau saeth, llusgwch eitem, neu dewiswch un a phwyso'r bysellau i fyny ac i lawr.",
    moveUp: (entry) => `Symud i fyny: ${entry}`,
    moveDown: (entry) => `Symud i lawr: ${entry}`,
    moved: (entry, place, count) => `${entry}: safle ${place} o ${count}.`,
    picked: "Wedi'i dewis. Symudwch hi â'r bysellau i fyny ac i lawr, pwyswch Enter i'w rhoi i lawr, neu Escape i'w rhoi yn ôl.",
    place: (place) => `safle ${place}`,
    first: 'Rhowch yr eitemau mewn trefn yn gyntaf, yna gallwch wirio.',
  },

  hotspot: {
    chooseOne: "Dewiswch un lle, ar y llun neu yn y rhestr hon.",
    chooseAll: "Dewiswch bob lle sy'n berthnasol, ar y llun neu yn y rhestr hon.",
    picture: 'Lleoedd ar y llun',
  },

  case: {
    hint: "Dewiswch beth fyddech chi'n ei wneud. Fel mewn bywyd, ni ellir tynnu dewis yn ôl; ond fe welwch beth sy'n dod ohono, a pham.",
    yourChoice: 'Eich dewis:',
    grades: { best: 'Y dewis gorau', partly: 'Rhannol gywir', unsafe: 'Ddim yn ddiogel' },
    chooseAgain: 'Dewis eto',
    goOn: 'Ymlaen',
    outcome: (best, steps) => {
      const inSteps = plural(steps, { two: `${steps} gam`, few: `${steps} cham`, many: `${steps} cham`, other: `${steps} cam` });
      if (best === steps) return steps === 1 ? "Fe wnaethoch chi'r dewis gorau." : `Fe wnaethoch chi'r dewis gorau yn gyntaf ym mhob un o'r ${inSteps}.`;
      if (steps === 1) return "Nid eich dewis cyntaf oedd yr un gorau. Edrychwch ar beth ddaeth ohono.";
      return best === 0
        ? `Nid eich dewis cyntaf oedd yr un gorau yn yr un o'r ${inSteps}. Edrychwch ar beth ddaeth ohonynt.`
        : `Fe wnaethoch chi'r dewis gorau yn gyntaf mewn ${best} o'r ${inSteps}. Edrychwch eto ar y lleill.`;
    },
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
        question: 'Cwestiwn neu sgrin',
        attempt: 'Ymgais',
        check: 'Gwiriad',
        answer: 'Eich ateb',
        certainty: 'Pa mor sicr (1 i 3)',
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

  needsScript: 'Mae angen JavaScript ar y modiwl hwn. Trowch ef ymlaen yng ngosodiadau eich porwr, yna agorwch y modiwl eto.',
  cannotOpen: "Nid oedd modd agor y cwrs. Caewch y dudalen hon ac agorwch y cwrs eto. Os nad yw hynny'n helpu, dywedwch wrth y person sy'n gofalu am eich hyfforddiant.",
};
