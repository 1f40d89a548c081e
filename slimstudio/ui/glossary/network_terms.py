"""What networks are made of."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

NETWORK_TERMS = (
    (
        QT_TRANSLATE_NOOP("Glossary", "architecture|architectures"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The building plan of a network: which layers it has and how they are joined. "
            "ResNet-18 is one.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "layer|layers"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "One step of a network's computation. An image passes through dozens of them, one "
            "after the other.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "block|blocks"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A few layers that belong together and repeat along the network.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "channel|channels|output channel|output channels"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "One of the many values that a layer works out for each place of an image, such as "
            "how much it looks like an edge. Fewer channels make a network smaller and faster.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "convolution|convolutions"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A layer that slides small learned patterns over the image and notes how well each "
            "one fits at each place.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "filter|filters"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A small pattern that a convolution has learned. Each filter makes one channel.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "normalisation|normalisations"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A step that keeps the values of a layer in a steady range, so that the next layer "
            "can rely on it.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "activation|activations"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A simple rule after a layer that lets some values pass and holds others back. "
            "Without it, many layers could do no more than one.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "attention|attention layer|attention layers"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A layer in which every part of the image can look at every other part and take from"
            " it what matters.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "attention head|attention heads|head|heads"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Attention is worked out several times side by side, each time with an eye for "
            "something else. Each of these is a head, and a head can be removed whole.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "transformer|transformers"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A network built from attention instead of convolutions. It cuts the image into "
            "patches and treats them like the words of a sentence.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "parameters|parameter"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The numbers that a network has learned. They make up its file.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "weights"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Another word for the numbers that a network has learned. A weight file holds them.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "pretrained"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Trained already, on over a million photographs of a thousand kinds of things. Such "
            "a network learns new classes from few images.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "random values"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "What a network starts from when it has learned nothing yet.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "classifier|classifiers"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A network that answers what an image shows, as one of a fixed list of classes.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "embedding|embeddings"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The list of numbers by which a transformer describes each patch of the image. All "
            "its layers share it, so its parts leave everywhere or nowhere.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "ImageNet"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "A public collection of 1.3 million photographs of 1000 kinds of things, on which "
            "published networks were trained.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "torchvision"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The collection of image networks that belongs to PyTorch. SlimStudio's list of "
            "networks comes from it.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "PyTorch"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The free program library in which most networks are made and trained. SlimStudio is"
            " built on it.",
        ),
    ),
)
