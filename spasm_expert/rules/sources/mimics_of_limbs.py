"""What else hurts or fails in arm and leg: nerves, bones, bleeding, infection, venom."""

from spasm_expert.core.sources import Source

AAFP_CERVICAL_RADICULOPATHY_2016 = Source(
    id="aafp_cervical_radiculopathy_2016",
    title="Nonoperative management of cervical radiculopathy",
    publisher="American Family Physician",
    year=2016,
    identifier="https://www.aafp.org/afp/2016/0501/p746.html",
    checked="excerpt",
    note="Abstract seen: painful neck movement and spasm are the commonest signs; title from memory.",
)
ILIOPSOAS_HAEMORRHAGE_PMJ_2002 = Source(
    id="iliopsoas_haemorrhage_pmj_2002",
    title="Iatrogenic groin pain",
    publisher="Postgraduate Medical Journal",
    year=2002,
    identifier="https://pmj.bmj.com/content/78/924/630.2",
    checked="excerpt",
    note="Answers seen: groin pain, bent hip and femoral nerve loss on an anticoagulant.",
)
INFECTIOUS_MYOSITIS_2008 = Source(
    id="infectious_myositis_2008",
    title="Bacterial, fungal, parasitic, and viral myositis",
    publisher="Clinical Microbiology Reviews",
    year=2008,
    identifier="pmc:PMC2493084",
    checked="excerpt",
    note="Crum-Cianflone; abstract and introduction seen; title from memory.",
)
MAYO_CARPAL_TUNNEL = Source(
    id="mayo_carpal_tunnel",
    title="Carpal tunnel",
    publisher="Mayo Clinic Sports Medicine",
    year=None,
    identifier="https://sportsmedicine.mayoclinic.org/condition/carpal-tunnel/page/1",
    checked="excerpt",
    note="Symptoms seen: thumb to middle finger, at night, eased by shaking the hand.",
)
MAYO_MERALGIA = Source(
    id="mayo_meralgia",
    title="Meralgia paresthetica",
    publisher="Mayo Clinic",
    year=None,
    identifier="https://mcmapp.mayoclinic.org/sharing/Content/conditions?id=CON-20251934",
    checked="excerpt",
    note="Overview seen.",
)
MEDSCAPE_HIP_FRACTURE_2019 = Source(
    id="medscape_hip_fracture_2019",
    title="Hip fracture: clinical presentation",
    publisher="Medscape (eMedicine)",
    year=2019,
    identifier="https://emedicine.medscape.com/article/87043-clinical",
    checked="excerpt",
    note="History seen.",
)
MEDSCAPE_PERONEAL_MONONEUROPATHY = Source(
    id="medscape_peroneal_mononeuropathy",
    title="Peroneal mononeuropathy: clinical presentation",
    publisher="Medscape (eMedicine)",
    year=None,
    identifier="https://emedicine.medscape.com/article/1141734-clinical",
    checked="excerpt",
    note="History, examination and causes seen; it names night cramps of the shin.",
)
MEDSCAPE_SEA_SNAKE = Source(
    id="medscape_sea_snake",
    title="Sea snake envenomation: clinical presentation",
    publisher="Medscape (eMedicine)",
    year=2018,
    identifier="https://emedicine.medscape.com/article/771804-clinical",
    checked="excerpt",
    note="History section seen: stiff aching muscles, locked jaw, limp paralysis, brown urine.",
)
MTSS_PODIATRY_2021 = Source(
    id="mtss_podiatry_2021",
    title="Exploring the mystery of medial tibial stress syndrome",
    publisher="Podiatry Today",
    year=2021,
    identifier="https://hmpgloballearningnetwork.com/site/podiatry/exploring-mystery-medial-tibial-stress-syndrome",
    checked="excerpt",
    note="Richie; definition and incidence seen: tender over at least 5 cm of the inner shin.",
)
NITROUS_OXIDE_B12_CASE = Source(
    id="nitrous_oxide_b12_case",
    title="Functional vitamin B12 deficiency: an unusual consequence of recreational nitrous oxide use",
    publisher="Society of Hospital Medicine abstracts",
    year=None,
    identifier="https://shmabstracts.org/abstract/functional-vitamin-b12-deficiency-an-unusual-consequence-of-recreational-nitrous-oxide-use/",
    checked="excerpt",
    note="Case seen: numb unsteady legs, Romberg sign, brisk knees, normal vitamin B12 in blood.",
)
NITROUS_OXIDE_CORD_2023 = Source(
    id="nitrous_oxide_cord_2023",
    title="Nitrous oxide-induced subacute combined degeneration of the cord: diagnosis and treatment",
    publisher="Practical Neurology",
    year=2023,
    identifier="https://pn.bmj.com/content/23/3/222",
    checked="excerpt",
    note="Abstract seen in part.",
)
PRACTICAL_NEUROLOGY_AMYOTROPHY_2016 = Source(
    id="practical_neurology_amyotrophy_2016",
    title="Diabetic amyotrophy",
    publisher="Practical Neurology (US)",
    year=2016,
    identifier="https://practicalneurology.com/articles/2016-july-aug/diabetic-amyotrophy",
    checked="excerpt",
    note="Case discussion seen: thigh pain, then weak quadriceps, and what else it may be.",
)
RACGP_CERVICAL_RADICULOPATHY = Source(
    id="racgp_cervical_radiculopathy",
    title="MRI of the cervical spine: cervical radiculopathy",
    publisher="Royal Australian College of General Practitioners",
    year=None,
    identifier="https://www.racgp.org.au/clinical-resources/clinical-guidelines/key-racgp-guidelines/view-all-racgp-guidelines/mri-referral/mri-of-the-cervical-spine/cervical-radiculopathy",
    checked="excerpt",
    note="History and examination seen.",
)
SEA_SNAKE_ASP24_2022 = Source(
    id="sea_snake_asp24_2022",
    title="Australian sea snake envenoming causes myotoxicity and non-specific systemic symptoms (ASP-24)",
    publisher="Frontiers in Pharmacology",
    year=2022,
    identifier="doi:10.3389/fphar.2022.816795",
    checked="excerpt",
    note="Abstract seen: creatine kinase up to 48,100 U/L within 15 hours.",
)
