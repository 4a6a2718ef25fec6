"""Images other than those of vessels."""

from __future__ import annotations

from spasm_expert.facts.terms.kinds import Test

LUMBAR_MRI = Test(
    "lumbar_mri",
    "MRI of the lumbar spine",
    about="Shows what presses on the lower nerve roots.",
    loinc="24968-0",
    measures=("mri_cauda_equina_compression", "mri_root_compression", "mri_canal_stenosis"),
    synonyms=("mri lumbar spine", "lumbar spine mri"),
    fresh_days=90,
)
WHOLE_SPINE_MRI = Test(
    "whole_spine_mri",
    "MRI of the whole spine",
    about="Shows pressure on the spinal cord at any level.",
    measures=("mri_cord_compression", "mri_spinal_infection", "mri_spinal_metastasis"),
    synonyms=("mri whole spine",),
    fresh_days=30,
)
CERVICAL_MRI = Test(
    "cervical_mri",
    "MRI of the cervical spine",
    about="Shows pressure on the cord in the neck.",
    loinc="24935-9",
    measures=("mri_cord_compression",),
    synonyms=("mri cervical spine",),
    fresh_days=90,
)
BRAIN_MRI = Test(
    "brain_mri",
    "MRI of the brain",
    about="Shows stroke, inflammation, or what presses on a cranial nerve.",
    loinc="24590-2",
    measures=("mri_demyelination",),
    synonyms=("mri brain",),
    fresh_days=90,
)
BRAIN_CT = Test(
    "brain_ct",
    "CT of the brain",
    about="Shows bleeding within minutes.",
    synonyms=("ct head",),
    fresh_days=1,
)
POSTERIOR_FOSSA_MRI = Test(
    "posterior_fossa_mri",
    "MRI and MR angiography of the posterior fossa",
    about="Shows a vessel that touches the facial nerve.",
    measures=("mri_facial_nerve_loop",),
    fresh_days=365,
)
MUSCLE_MRI = Test(
    "muscle_mri",
    "MRI of muscle",
    about="Shows inflamed or dying muscle and guides the biopsy.",
    measures=("mri_muscle_oedema",),
    fresh_days=90,
)
SPINE_XRAY = Test(
    "spine_xray",
    "X-ray of the spine",
    about="Shows a broken vertebra.",
    measures=("vertebral_fracture_on_imaging",),
    fresh_days=7,
)
ADRENAL_IMAGING = Test(
    "adrenal_imaging",
    "imaging of the adrenal glands",
    about="Looks for a nodule once the hormones are proven abnormal.",
    measures=("adrenal_nodule",),
    fresh_days=180,
)
LIVER_IMAGING = Test(
    "liver_imaging",
    "imaging of the liver",
    about="Shows cirrhosis, which normal liver tests do not exclude.",
    measures=("liver_imaging_normal",),
    synonyms=("liver ultrasound",),
    fresh_days=180,
)
CHEST_IMAGING = Test(
    "chest_imaging",
    "imaging of the chest",
    about="Looks for a tumour that goes with abnormal nerve activity.",
    fresh_days=180,
)
SOFT_TISSUE_IMAGING = Test(
    "soft_tissue_imaging",
    "urgent imaging of soft tissue",
    about="Shows gas or pus in muscle; must not delay surgery.",
    fresh_days=0.5,
)
MUSCLE_ULTRASOUND = Test(
    "muscle_ultrasound",
    "ultrasound of muscle and tendon",
    about="Shows a torn muscle or tendon, or a burst cyst.",
    measures=("ultrasound_muscle_tear", "ultrasound_baker_cyst"),
    fresh_days=7,
)
LIMB_XRAY = Test(
    "limb_xray",
    "X-ray of the painful bone or joint",
    "Shows a fracture, a slipped growth plate and late infection or tumour of bone.",
    synonyms=("hip X-ray", "X-ray of the hip"),
)
ABDOMINAL_IMAGING = Test(
    "abdominal_imaging",
    "ultrasound or CT of belly and pelvis",
    "Shows stones, the pregnancy, and blood or pus in the belly or in the psoas muscle.",
    synonyms=("abdominal ultrasound", "pelvic ultrasound", "CT of the abdomen"),
)
