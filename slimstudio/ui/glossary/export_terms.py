"""What files hold."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

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
