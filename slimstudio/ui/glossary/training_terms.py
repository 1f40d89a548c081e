"""How networks learn."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMAGE_TERMS = (
    (
        QT_TRANSLATE_NOOP("Glossary", "training images"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The images that the network learns from.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "validation images|validation"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Images that the network never learns from. They show how well it does on what it "
            "has not seen.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "split|stratified split"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How images are divided into those to learn from and those to judge by. Each class "
            "is divided in the same proportion (stratified).",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "preparation|preprocessing"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "What is done to an image before the network sees it: it is scaled, cut to a square,"
            " and its colours become numbers in a fixed range.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "image size"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Side of the square to which every image is scaled, in pixels. Twice the side takes "
            "four times the computation.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "labels|label"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The right answer that belongs to an image. Here it is the name of the image's folder.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "near duplicate|near duplicates|copies"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The same picture twice, perhaps scaled or saved anew. If one is learned from and "
            "the other judged by, accuracy looks better than it is.",
        ),
    ),
)


TRAINING_TERMS = (
    (
        QT_TRANSLATE_NOOP("Glossary", "fine-tuning|fine-tune|fine-tuned"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Further training after pruning, in which the smaller network recovers.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "epoch|epochs"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "One pass over all training images.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "batch|batches|batch size|images per step"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The images that are learned from at once, in one step. Larger batches need more "
            "memory.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "optimizer|optimizers|SGD|AdamW"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The rule by which errors become corrections. AdamW is easy to use; SGD wants its "
            "learning rate chosen with care.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "learning rate|rate of the first layer"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How large the correction of each step is. Too large, and training is unsteady; too "
            "small, and it takes forever.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "warm-up"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The first steps of training, in which the learning rate rises slowly so that "
            "nothing already learned is shaken loose.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "weight decay"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Pulls all numbers of the network towards zero a little. This keeps it from relying "
            "too much on any of them.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "label smoothing|smoothing"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Asks the network to be 90 % sure rather than 100 %, for example. It then copes "
            "better with labels that are wrong.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "mix images|mixup|CutMix"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Shows the network two images in one and asks for both answers. This makes large "
            "networks less sure of themselves, and better.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "vary images|augmentation"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Shows each image a little differently every time: moved, turned or lit otherwise. "
            "The network then learns the thing and not the picture.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "stop early|early stopping"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Ends training when nothing has become better for a while. The best network so far "
            "is kept.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "loss"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How wrong the answers are, as one number that training tries to make small. Unlike "
            "accuracy it also counts how sure the network was.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "distillation|learn from the original"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The compact network learns from the original's answers as well as from the labels, "
            "as from a teacher. This says more than right and wrong.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "temperature"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How much the teacher's answers are softened, so that the compact network also sees "
            "which wrong answers were nearly right.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "seed"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "The number from which everything random is drawn. The same seed gives the same run "
            "again.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "weigh rare classes|class weights|weight the loss"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Lets mistakes in classes with few images count for more, so that they are not "
            "neglected.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "full precision|precision|FP32"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How many digits are kept of each number. Full precision keeps about seven, half "
            "precision about three.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "half precision|FP16"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Numbers kept with about three digits instead of seven. They take half the room, and"
            " many graphics chips compute them twice as fast.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "kept variations"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "Where the first layers are frozen, their results can be kept instead of computed "
            "again in every epoch.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Glossary", "thread|threads|processor threads"),
        QT_TRANSLATE_NOOP(
            "Glossary",
            "How many things the processor does at the same time. Each thread keeps one core busy.",
        ),
    ),
)
