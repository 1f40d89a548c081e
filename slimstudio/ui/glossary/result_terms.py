"""Words about what is measured and exported."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

MEASURE_TERMS = (
    (
        QT_TRANSLATE_NOOP("Glossary", "accuracy"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The share of the validation images that the network answers right.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "points lost|percentage points|points"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The difference of two percentages: from 92 % to 90 % is two points.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP(
            "Glossary", "MACs|computation|multiply-accumulate operations|computation per image"
        ),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How much there is to compute for one image, counted in multiplications with an "
            "addition (MACs, multiply-accumulate operations).",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "latency|time per image"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How long the network takes to answer, measured on this computer.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "median"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The value in the middle: half of the measurements were lower, half were higher. "
            "Unlike an average, a few slow moments do not disturb it.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "confusion matrix|what is taken for what"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A table of which class was taken for which. Right answers are on the diagonal; "
            "everything else is a mistake, and shows between what.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "Grad-CAM|what the answer comes from"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A map of where in the image the answer came from. Bright places made the network "
            "more sure of it.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "Pareto front"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The attempts that no other one beats: whatever is more accurate than them is also "
            "larger or slower.",
        ),
    ),
)


EXPORT_TERMS = (
    (
        QT_TRANSLATE_NOOP("Glossary", "ONNX"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "An open file format for networks. Phones, browsers and programs in many languages "
            "can run it without PyTorch.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "ONNX Runtime"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A free program library that runs ONNX files, fast and on nearly every device.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "state dict|PyTorch file"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How PyTorch keeps what a network has learned: a list of names with their numbers, "
            "in a .pt or .pth file.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "safetensors"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A file format that holds nothing but numbers and their names. Opening such a file "
            "can never start a program.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "PyTorch program"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A .pt2 file: the network's computation itself, which PyTorch runs without the "
            "sources it was made from.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "8-bit integers|INT8|quantisation"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Numbers kept as whole numbers from -128 to 127. The file is a quarter of the size, "
            "and most processors compute them faster.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "calibration"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Looking at some training images to find the range of values in each layer, so that "
            "8-bit integers can be laid over it well.",
        ),
    ),
)
