"""A network as a person sees it: a tree of layers with what each costs."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Layer:
    """One module of a network. Containers carry the sums of what they hold.

    Args:
        name: Dotted name; "" is the network itself.
        kind: Class name, for example "Conv2d".
        output_shape: Shape for one image, without the batch axis; None where the layer does not
            return one tensor or never ran.
        parameters: Number of parameters, shared ones counted once.
        macs: Multiply-accumulate operations for one image.
        is_leaf: Whether it holds no further layers.
    """

    name: str
    kind: str
    output_shape: tuple[int, ...] | None
    parameters: int
    macs: int
    is_leaf: bool

    @property
    def parent(self) -> str:
        """Name of the layer that holds this one ("" for the outermost)."""
        return self.name.rpartition(".")[0]
