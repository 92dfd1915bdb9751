//! A reader for serde of what the browser has parsed.
//!
//! Not serde-wasm-bindgen: its errors say what they met, and to say that of any number takes Rust's
//! writing of decimal numbers and quoting of texts along, several KB that nobody ever reads.

use js_sys::{Array, Object, Reflect};
use serde::{
    de::{
        DeserializeSeed, Deserializer, Error, Expected, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
        Visitor, value::StrDeserializer,
    },
    forward_to_deserialize_any,
};
use std::{fmt, vec::IntoIter};
use wasm_bindgen::{JsCast, JsValue};

/// Largest whole number that a JavaScript number holds exactly.
const LARGEST: f64 = 9_007_199_254_740_991.0;

/// A value of another shape than the one asked for. That it is, and no more.
#[derive(Debug)]
pub(super) struct WrongShape;

impl fmt::Display for WrongShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not of the shape that was expected")
    }
}

impl std::error::Error for WrongShape {}

impl Error for WrongShape {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }

    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }

    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }

    fn missing_field(_: &'static str) -> Self {
        Self
    }

    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

/// A parsed value.
pub(super) struct Parsed(pub(super) JsValue);

impl<'de> Deserializer<'de> for Parsed {
    type Error = WrongShape;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WrongShape> {
        let value = self.0;
        if value.is_null() {
            visitor.visit_unit()
        } else if let Some(truth) = value.as_bool() {
            visitor.visit_bool(truth)
        } else if let Some(number) = value.as_f64() {
            if number.fract() == 0.0 && number.abs() <= LARGEST {
                visitor.visit_i64(number as i64)
            } else {
                visitor.visit_f64(number)
            }
        } else if let Some(text) = value.as_string() {
            visitor.visit_string(text)
        } else if Array::is_array(&value) {
            let items = value.unchecked_into::<Array>().to_vec();
            visitor.visit_seq(Items(items.into_iter()))
        } else {
            let members = Object::entries(value.unchecked_ref::<Object>()).to_vec();
            visitor.visit_map(Members { left: members.into_iter(), value: JsValue::NULL })
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, WrongShape> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, WrongShape> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, WrongShape> {
        if !self.0.is_object() || Array::is_array(&self.0) {
            return Err(WrongShape);
        }
        visitor.visit_map(Fields { of: self.0, left: fields, value: JsValue::NULL })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

struct Items(IntoIter<JsValue>);

impl<'de> SeqAccess<'de> for Items {
    type Error = WrongShape;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, WrongShape> {
        self.0.next().map(|item| seed.deserialize(Parsed(item))).transpose()
    }
}

/// The members of any object, in their order.
struct Members {
    left: IntoIter<JsValue>,
    value: JsValue,
}

impl<'de> MapAccess<'de> for Members {
    type Error = WrongShape;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, WrongShape> {
        let Some(member) = self.left.next() else { return Ok(None) };
        let at = |index| Reflect::get_u32(&member, index).unwrap_or(JsValue::NULL);
        self.value = at(1);
        seed.deserialize(Parsed(at(0))).map(Some)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, WrongShape> {
        seed.deserialize(Parsed(std::mem::take(&mut self.value)))
    }
}

/// The fields of a struct that an object has.
struct Fields {
    of: JsValue,
    left: &'static [&'static str],
    value: JsValue,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = WrongShape;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, WrongShape> {
        while let Some((field, left)) = self.left.split_first() {
            self.left = left;
            self.value = Reflect::get(&self.of, &JsValue::from_str(field)).unwrap_or(JsValue::UNDEFINED);
            if !self.value.is_undefined() {
                let key: StrDeserializer<'_, WrongShape> = field.into_deserializer();
                return seed.deserialize(key).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, WrongShape> {
        seed.deserialize(Parsed(std::mem::take(&mut self.value)))
    }
}
