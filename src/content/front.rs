//! YAML with places: the only module that knows YAML.
