"""Networks that come as ONNX: read and folded in the confined room, rebuilt as layers here."""
